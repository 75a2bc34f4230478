/** Who answers in an interview or a hearing whose turns say only "Q:" and "A:". */
import type { Raw } from './raw.js';
import type { Page } from './words.js';
import type { Entity, EntityIndex } from '../entities/entity.js';

/** What stands before the name of who is asked: "an interview with Ann Lee", "the evidence of Mr Hale". */
const ASKED =
  /\b(?:interview(?:ed|s)?|conversation|questions?|talk(?:s|ed)?|spoke|speaks?|examination|evidence|testimony)(?:\s(?:with|to|of|for|by))?\s+$/i;
/** Before the name of who asks: a byline. */
const ASKING = /(?:^|\n)\s*(?:by|words|interviewer|reporter)\s*:?\s+$/i;

/** The letter of a turn's source, or null for a source of another kind. */
export function turnOf(page: Page, { source }: Raw): 'Q' | 'A' | null {
  const [only] = source;
  if (!only || only.last - only.first !== 1) return null;
  const text = page.words[only.first]?.text ?? '';
  return /^Q\.?$/.test(text) ? 'Q' : /^A\.?$/.test(text) ? 'A' : null;
}

/**
 * The one person whom the text above the first turn names, or of several the only one it says was asked; null where neither holds. Who
 * wrote it down asks, and does not answer.
 */
export function intervieweeOf(page: Page, raws: readonly Raw[], { entities }: EntityIndex): Entity | null {
  const turns = raws.filter((raw) => turnOf(page, raw) !== null);
  if (turns.length === 0) return null;
  const first = Math.min(...turns.map(({ source }) => page.words[source[0]?.first ?? 0]?.start ?? 0));
  const above = entities.filter(
    ({ kind, named, mentions }) => kind === 'person' && named && (mentions[0]?.[0] ?? first) < first,
  );
  const leads = (one: Entity, pattern: RegExp): boolean =>
    one.mentions.some(
      ([start]) => start < first && pattern.test(page.text.slice(Math.max(0, start - 40), start)),
    );
  const answering = above.filter((one) => !leads(one, ASKING));
  const asked = answering.filter((one) => leads(one, ASKED));
  return (answering.length === 1 ? answering[0] : asked.length === 1 ? asked[0] : null) ?? null;
}
