/**
 * A function of a text that remembers what it made of the last texts: names and words repeat. Emptied when `most` are
 * remembered, so that no archive can fill the memory. `make` must be pure.
 */
export function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
