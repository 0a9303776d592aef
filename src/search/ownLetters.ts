/** Letters that the index does not take for plain ones: who asks for „Wroclaw“ does not get „Wrocław“. */
export const OWN_LETTERS = /[łøđðþæœı]/i;
