/**
 * Works something out once for each object. Claims, flags, documents and the desk's lists of them are replaced and never changed, so
 * what follows from one of them alone stays right for as long as it lives.
 */
export function oncePer<K extends object, V, A extends unknown[] = []>(
  work: (key: K, ...more: A) => V,
): (key: K, ...more: A) => V {
  const known = new WeakMap<K, V>();
  return (key, ...more) => {
    if (known.has(key)) return known.get(key) as V;
    const made = work(key, ...more);
    known.set(key, made);
    return made;
  };
}
