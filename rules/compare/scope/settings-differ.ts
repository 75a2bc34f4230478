/**
 * Two scenes: each sentence opens with a place, time, plan or kind of people that holds of all it says ("In York, …", "In Leeds, …"),
 * and neither paper speaks of the other's.
 */
import type { CaseClaim } from '../../rule.js';
import { touching } from '../identity/times.js';
import { areNews, knownTo } from './known-to.js';
import { tellingWords } from '../words/words.js';

export function settingsDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [a.claim.frame.setting, b.claim.frame.setting];
  if (!x || !y) return false;
  if (x.days || y.days) return x.days !== null && y.days !== null && !touching(x.days, y.days);
  // "in York" and "in the city" may be one place
  if (x.role !== y.role || isName(x.text) !== isName(y.text)) return false;
  if (isNews(a, b) && isNews(b, a)) return true;
  // "under the first plan", "under the second plan"
  return inRow(x.words, y.words);
}

const isName = (text: string): boolean => /\s\p{Lu}/u.test(text);

const isNews = (own: CaseClaim, other: CaseClaim): boolean =>
  areNews(tellingWords(own.claim.frame.setting?.words ?? []), knownTo(other));

/** One noun, and two places in a row: "the first plan", "the second plan". */
const ROW = /^(?:first|second|third|fourth|fifth|last|final|next|other|former|latter|old|new)$/;
const inRow = (x: readonly string[], y: readonly string[]): boolean => {
  const [one, two] = [x, y].map((words) => words.find((word) => ROW.test(word)));
  return one !== undefined && two !== undefined && one !== two && x.at(-1) === y.at(-1);
};
