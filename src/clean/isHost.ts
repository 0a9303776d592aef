const HOST =
  /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:de|at|ch|com|net|org|info|news|tv|online|li|lu|eu|cn|ru|ua|kr|jp|uk|us|blog|example)$/iu;

/** Whether a text is the name of a host, as sites print it for their own: „muster.example“ */
export function isHost(text: string): boolean {
  return HOST.test(text);
}
