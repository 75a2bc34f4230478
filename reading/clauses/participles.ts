/** What tells a past participle from a past tense of the same form. */
import type { Chunk } from '../words/chunk-types.js';
import type { ClauseStack } from './stack.js';
import type { Word } from '../words/word.js';

/** A bare -ed form is a past participle here: what it is about undergoes it. */
export function asParticiple(group: Chunk | undefined, words: readonly Word[]): void {
  if (group?.kind !== 'vg') return;
  group.finite = false;
  group.passive ||= words[group.main]?.form !== 'ing' && !group.progressive && !group.perfect;
}

/** Verbs that nothing undergoes, so that their -ed form behind a noun is a past tense. Source: the intransitives of Quirk et al. (1985). */
const INTRANSITIVE = new Set(
  'agree appear apologise apologize arrive collapse complain come crash decide decline depart die disappear emerge exist fail faint fall go happen hesitate languish last lie live manage march object occur perish plead proceed protest react refuse relent remain resign resort respond result rise sit sleep smile speak stand stay strive struggle succeed survive talk tend travel vanish wait walk yield'.split(
    ' ',
  ),
);

/** The -ed form at k has what undergoes it behind it, or nothing ever does: "failed to refund", "resigned". */
export const isActive = (s: ClauseStack, k: number): boolean => INTRANSITIVE.has(s.lemmaAt(k));

/** "the quarter ended June 30", "the year ended in March": what the period before it did is only when it was. */
export function endsPeriod(s: ClauseStack, k: number): boolean {
  const after = s.chunks[k + 1];
  return (
    s.lemmaAt(k) === 'end' &&
    s.chunks[k]?.kind === 'vg' &&
    s.chunks[k - 1]?.kind === 'np' &&
    /^(?:quarter|year|month|week|half|period|season|term)$/.test(s.lemmaAt(k - 1)) &&
    s.chunks[k - 2]?.kind === 'prep' &&
    (after?.kind === 'np' || after?.kind === 'prep')
  );
}
