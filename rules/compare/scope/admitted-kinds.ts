/** Kinds of people and vehicles: which one a phrase names, how many of it, and whether it shuts another out. */
import type { Term } from '../../../model/claim.js';
import { ADMITTED_LINES, ANYBODY, BROAD_KINDS_LINE } from '../../words/admitted.js';
import { stemOf } from '../words/words.js';

export const KINDS = new Map<string, { line: number; side: number }[]>();
ADMITTED_LINES.forEach((line, at) =>
  line.split(' / ').forEach((words, side) => {
    for (const word of words.split(' '))
      KINDS.set(stemOf(word), [...(KINDS.get(stemOf(word)) ?? []), { line: at, side }]);
  }),
);

const BROAD_KINDS = new Set(BROAD_KINDS_LINE.split(' ').map(stemOf));

export interface Kind {
  word: string;
  /** `all` for all and any ("anyone", "all staff"), `any of` for any of a kind that may be a narrow one ("any director"), else one kind. */
  reach: 'all' | 'any of' | 'kind';
  text: string;
  start: number;
  end: number;
}

/** The kind that a phrase names: "members of the public" are the public, "a member of staff" is staff. */
export function kindOf({ text, start, end, head }: Term): Kind | null {
  const word = /\bpublic\b/i.test(text)
    ? 'public'
    : /\bmembers? of staff$/i.test(text)
      ? 'staff'
      : stemOf(head);
  const broad = word === 'public' || ANYBODY.test(text) || (ANY_OF.test(text) && BROAD_KINDS.has(word));
  const reach = broad ? 'all' : ANY_OF.test(text) ? 'any of' : 'kind';
  return KINDS.has(word) || reach !== 'kind' ? { word, reach, text, start, end } : null;
}

/** Whoever is let in alone need be of no kind that has a line: "only the auditors", "only the clerk". */
export function keptKind(term: Term): Kind | null {
  const { text, start, end, head, pronoun } = term;
  if (ANY_OF.test(text) || ANYBODY.test(text) || pronoun || head === 'amount' || /\d/.test(text)) return null;
  return kindOf(term) ?? { word: stemOf(head), reach: 'kind', text, start, end };
}

const ANY_OF = /^(?:any|every|all|each)(?: of)? (?:the )?\p{Ll}/iu;

/** "Only the chief executive": one, of whom no kind has any other. */
const isOne = ({ text }: Kind): boolean => /^(?:the|its|their|his|her) .*[^s]$/i.test(text);

/** True where nobody is of both kinds, or where all or any are let in. */
export const shutsOut = (kept: Kind, let_: Kind): boolean =>
  (let_.reach !== 'kind' && let_.word !== kept.word && (let_.reach === 'all' || isOne(kept))) ||
  (KINDS.get(kept.word) ?? []).some((x) =>
    (KINDS.get(let_.word) ?? []).some((y) => x.line === y.line && x.side !== y.side),
  );
