/** A share with its interval: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927). */

const Z = 1.96;

/** Per cent with one decimal: the share of `hits` in `of`, and the ends of its 95 % interval. */
export function wilson(hits: number, of: number): { share: string; low: string; high: string } {
  const share = hits / Math.max(1, of);
  const spread = Z ** 2 / Math.max(1, of);
  const middle = (share + spread / 2) / (1 + spread);
  const half =
    (Z * Math.sqrt((share * (1 - share)) / Math.max(1, of) + spread / (4 * Math.max(1, of)))) / (1 + spread);
  const [at, low, high] = [share, middle - half, middle + half].map((value) => (100 * value).toFixed(1));
  return { share: at ?? '', low: low ?? '', high: high ?? '' };
}
