/** Whether what an act is done to undergoes it once, so that two who are said to have done it are one too many. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { oneName } from '../words/one-name.js';
import { areMany } from './one-doer-acts.js';

/**
 * "The library", "first prize", "it": one thing that the text has told of. Not "a ticket", "ten lorries", "evidence", of which another
 * may have had another, nor "their first match" and "her race", which each has of one's own; nor an act that is still going on
 * ("is drawing crowds"), in which others may share. In a sentence that picks out the doer ("it was the cook who") anything is one.
 */
export function undergoneOnce({ claim }: CaseClaim): boolean {
  const { theme, agent, singled, predicate } = claim.frame;
  if (singled === true) return true;
  if (!theme || ONGOING.test(predicate?.text ?? '')) return false;
  if (theme.pronoun || theme.entity !== null) return true;
  return !isAny(theme) && !areMany(theme) && !isOwn(theme, agent);
}

/** "Is thanking", "are drawing". */
const ONGOING = /^(?:am|is|are|was|were|has been|have been)\b.*ing$/i;

/** One or some of a kind, or a share of a thing. */
const isAny = ({ text, owner }: Term): boolean =>
  owner === null &&
  /^(?:an?|another|some|several|many|more|most|much|any|no|numbers?|part|half|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)\b/i.test(
    text,
  );

/** "Their first match": of the one who did it, so that another's is another. */
function isOwn({ text, owner }: Term, agent: Term | null): boolean {
  if (!/^(?:his|her|their|its)\b/i.test(text)) return false;
  return owner === null || agent?.entity == null || oneName(owner, agent.entity);
}
