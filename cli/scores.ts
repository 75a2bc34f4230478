/** Precision, recall and F1 of told relations against labels. */

export interface Score {
  /** Of what was told, how much is right; null where nothing was told. */
  precision: number | null;
  /** Of what is so, how much was told; null where nothing is so. */
  recall: number | null;
  f1: number | null;
}

/** Scores one relation over pairs of (told, true). */
export function scoreOf(pairs: readonly (readonly [told: string, truth: string])[], relation: string): Score {
  const told = pairs.filter(([said]) => said === relation).length;
  const so = pairs.filter(([, truth]) => truth === relation).length;
  const right = pairs.filter(([said, truth]) => said === relation && truth === relation).length;
  const precision = told > 0 ? right / told : null;
  const recall = so > 0 ? right / so : null;
  const sum = (precision ?? 0) + (recall ?? 0);
  const f1 = precision === null || recall === null ? null : sum === 0 ? 0 : (2 * precision * recall) / sum;
  return { precision, recall, f1 };
}
