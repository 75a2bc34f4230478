/** What was found of words met so far: a case says the same few thousand again and again. */

const MAX_KNOWN = 50_000;

/** Gives what `find` gives, and asks it once for each word; forgets all at once when there are too many. */
export function remembered<T extends object>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const met = known.get(word);
    if (met) return met;
    if (known.size >= MAX_KNOWN) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
