/**
 * Krippendorff's alpha for nominal values (Krippendorff, Content Analysis, 4th ed., ch. 12): 1 is full agreement, 0 what chance
 * would give, below 0 worse than chance. Any number of people may judge a unit; units with fewer than two values say nothing.
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreement = 0;
  for (const values of units) {
    if (values.length < 2) continue;
    pairable += values.length;
    const counts = new Map<string, number>();
    for (const value of values) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    let agreeing = 0;
    for (const n of counts.values()) agreeing += n * (n - 1);
    disagreement += (values.length * (values.length - 1) - agreeing) / (values.length - 1);
  }
  if (pairable < 2) return null;
  let same = 0;
  for (const n of totals.values()) same += n * (n - 1);
  const expected = pairable * (pairable - 1) - same;
  // Everybody gave one and the same value everywhere: chance cannot be told from agreement.
  if (expected === 0) return null;
  return 1 - ((pairable - 1) * disagreement) / expected;
}
