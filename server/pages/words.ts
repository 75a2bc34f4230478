/** How the words of the contracts are said on the pages. */
import type { Attribution, Modality, Polarity, Voice } from '../../model/claim.js';
import type { FlagType, Severity } from '../../model/flag.js';
import type { Policy, ResolutionKind, VerdictValue } from '../../model/journal-entries.js';
import type { Role } from '../../model/desk-entries.js';

export const SEVERITIES: Record<Severity, { text: string; label: string; meaning: string }> = {
  error: { text: 'Error', label: 'error', meaning: 'cannot both be true of one thing at one time' },
  warning: { text: 'Warning', label: 'warning', meaning: 'a tension that a reviewer must settle' },
  info: { text: 'Info', label: 'info', meaning: 'worth knowing; not a contradiction' },
};

export const FLAG_TYPES: Record<FlagType, string> = {
  numeric: 'Numbers',
  quantifier: 'All, some or none',
  polarity: 'Yes against no',
  antonym: 'Opposite words',
  modality: 'How sure',
  attribution: 'Who said it',
  'position-change': 'Changed position',
  arithmetic: 'Sums',
  'temporal-date': 'Dates',
  'temporal-order': 'Order of events',
  'temporal-duration': 'Duration',
  deadline: 'Deadline',
  evidence: 'Evidence',
};

export const RESOLUTIONS: Record<ResolutionKind, { text: string; hint: string }> = {
  contradiction: { text: 'Contradiction', hint: 'Both cannot stand.' },
  superseded: { text: 'Superseded', hint: 'The later openly replaces the earlier.' },
  'different-scope': { text: 'Different scope', hint: 'Of different things, people or periods.' },
  rounding: { text: 'Rounding', hint: 'One figure, told more or less exactly.' },
  'dispute-fairly-reported': {
    text: 'Dispute, fairly reported',
    hint: 'Two disagree, and the text says so.',
  },
  'compatible-but-misleading': {
    text: 'Compatible but misleading',
    hint: 'Both true, and misleading together.',
  },
  misread: { text: 'Misread', hint: 'The reading opens for correction.' },
};

/** The words of a resolution as a form names it; what no resolution is called stays as it is. */
export const resolutionInWords = (kind: string): string =>
  Object.entries(RESOLUTIONS).find(([known]) => known === kind)?.[1].text ?? kind;

export const VERDICTS: Record<VerdictValue, { text: string; hint: string; label: string }> = {
  verified: { text: 'Verified', hint: 'The evidence shows that it is so.', label: 'done' },
  disputed: { text: 'Disputed', hint: 'The evidence speaks against it.', label: 'error' },
  unverifiable: {
    text: 'Unverifiable',
    hint: 'Nothing at hand settles it.',
    label: 'warning',
  },
  'not-checkable': {
    text: 'Not checkable',
    hint: 'An opinion, a wish or a forecast.',
    label: 'info',
  },
};

export const POLICIES: Record<Policy, { text: string; hint: string }> = {
  one: { text: 'One person', hint: 'A verdict stands as soon as one person has given it.' },
  two: {
    text: 'Two persons',
    hint: 'A second person confirms the first, or returns the verdict with a comment.',
  },
  'two-blind': {
    text: 'Two persons, blind',
    hint: 'Each decides without seeing the other; a third settles a split.',
  },
};

export const ROLES: Record<Role, { text: string; hint: string }> = {
  reader: { text: 'Reader', hint: 'sees everything, changes nothing' },
  reviewer: { text: 'Reviewer', hint: 'settles flags and gives verdicts' },
  editor: { text: 'Editor', hint: 'also opens and archives cases and sets how they are decided' },
  admin: { text: 'Administrator', hint: 'also invites, changes and disables people' },
};

const VOICES: Record<Voice, string> = {
  direct: 'quoted word for word',
  mixed: 'partly quoted',
  indirect: 'reported in other words',
  report: 'said in a document',
  author: 'the document’s own voice',
  unattributed: 'nobody named as its speaker',
};
export const voiceInWords = (voice: Voice): string => VOICES[voice];

const MODALITIES: Record<Modality, string> = {
  asserted: 'asserted as fact',
  planned: 'planned',
  predicted: 'predicted',
  possible: 'possible',
  hoped: 'hoped',
  conditional: 'under a condition',
  denied: 'denied',
};
export function modalityInWords(modality: Modality, polarity: Polarity): string {
  return `${MODALITIES[modality]}${polarity === 'negative' ? ', in the negative' : ''}`;
}

/** One link of the chain of speakers: "Brian James, chief executive, The Trust". */
export function speakerInWords(link: Attribution): { name: string; rest: string } {
  const name = link.name ?? link.role ?? link.organisation ?? 'somebody unnamed';
  const rest = [link.name === null ? null : link.role, link.organisation].filter(
    (part) => part !== null && part !== name,
  );
  return { name, rest: [...new Set(rest)].join(', ') };
}

const WHOLE = new Intl.NumberFormat('en-GB');

export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${WHOLE.format(n)} ${n === 1 ? one : many}`;

/** "3 years", "1 year, 6 months" of an ISO 8601 duration; what is none stays as it is. */
export function durationInWords(iso: string): string {
  const [, ...parts] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso) ?? [];
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute'];
  const words = units.flatMap((unit, i) => (parts[i] === undefined ? [] : [counted(Number(parts[i]), unit)]));
  return words.length > 0 ? words.join(', ') : iso;
}

/** "Board report" of "board-report". */
export const kindInWords = (kind: string): string =>
  `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;
