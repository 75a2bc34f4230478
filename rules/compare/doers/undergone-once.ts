/** Whether what an act is done to undergoes it once, so that two who are said to have done it are one too many. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { oneName } from '../words/one-name.js';
import { areMany } from './one-doer-acts.js';

/**
 * "The library", "first prize", "it": one thing that the text has told of. Not "a ticket" in both papers, nor "ten lorries", of which
 * another may have had others, nor "their first match" and "her race", which each has of one's own; nor an act that is still going on
 * ("is drawing crowds"), in which others may share. In a sentence that picks out the doer ("it was the cook who") anything is one.
 */
export function undergoneOnce(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first, second].map(undergoer);
  return a !== null && b !== null && (a === 'one' || b === 'one');
}

/** One that is told of; any of a kind, which may be the one that the other paper tells of; null where there may be several. */
function undergoer({ claim }: CaseClaim): 'one' | 'any' | null {
  const { theme, agent, singled, predicate } = claim.frame;
  if (singled === true) return 'one';
  if (!theme || ONGOING.test(predicate?.text ?? '')) return null;
  if (theme.pronoun || theme.entity !== null) return 'one';
  if (isSome(theme) || areMany(theme) || isOwn(theme, agent)) return null;
  return theme.owner === null && /^an? /i.test(theme.text) ? 'any' : 'one';
}

/** "Is thanking", "are drawing". */
const ONGOING = /^(?:am|is|are|has been|have been)\b.*ing$/i;

/** Some of a kind, or a share of a thing. */
const isSome = ({ text, owner }: Term): boolean =>
  owner === null &&
  /^(?:another|some|several|many|more|most|much|any|no|numbers?|part|half|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)\b/i.test(
    text,
  );

/** "Their first match": of the one who did it, so that another's is another. */
function isOwn({ text, owner }: Term, agent: Term | null): boolean {
  if (!/^(?:his|her|their|its)\b/i.test(text)) return false;
  return owner === null || agent?.entity == null || oneName(owner, agent.entity);
}
