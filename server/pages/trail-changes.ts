/** What a correction or a change of the settings made of a field, in words. */
import { dayInWords } from '../../model/days-in-words.js';
import type { Claim } from '../../model/claim.js';
import type { CaseSettings } from '../../review/state/case-state.js';
import { correctableSchema, type Correctable } from '../../model/journal-entries.js';
import { ERASED } from '../../review/folds/erase-words.js';
import type { TrailLine } from '../../review/views/trail.js';
import { FIELD_NAMES } from './change-claim.js';
import { quantityInWords, timeInWords } from './statement.js';
import { modalityInWords, POLICIES, SEVERITIES, speakerInWords, VERDICTS, voiceInWords } from './words.js';

export interface ChangeInWords {
  /** Which field it was; "" where the line says it. */
  term: string;
  old: string | null;
  new: string | null;
}

const parts = (value: object): string =>
  Object.values(value)
    .filter((part) => typeof part === 'string')
    .join(' · ');

const CLAIM: { [F in Correctable]: (value: Claim[F]) => string } = {
  statement: (text) => text,
  voice: voiceInWords,
  modality: (modality) => modalityInWords(modality, 'positive'),
  polarity: (polarity) => polarity,
  checkable: (yes) => (yes ? 'yes' : 'no'),
  checkworthiness: String,
  event: parts,
  topic: parts,
  attribution: (chain) =>
    chain
      .map(speakerInWords)
      .map(({ name, rest }) => [name, rest].filter(Boolean).join(', '))
      .join('; '),
  quantities: (all) => all.map(quantityInWords).join('; '),
  times: (all) => all.map(timeInWords).join('; '),
};

/** What the settings of a case are in the journal, and what is said of a document that comes in. */
type Settings = CaseSettings & { title: string; publisher: string; published: string };

const SETTING_NAMES: Record<keyof Settings, string> = {
  title: 'the title',
  policy: 'who decides a verdict',
  labels: 'what the verdicts are called',
  rules: 'the rules',
  archived: 'archived',
  ruleSet: 'the rule set',
  publisher: 'publisher',
  published: 'published',
};

const SETTINGS: { [F in keyof Settings]: (value: Settings[F]) => string } = {
  title: (text) => text,
  policy: (policy) => POLICIES[policy].text,
  labels: (labels) =>
    Object.entries(VERDICTS)
      .flatMap(([value, { text }]) => {
        const own = Object.entries(labels).find(([labelled]) => labelled === value)?.[1];
        return own ? [`${text}: “${own}”`] : [];
      })
      .join('; '),
  rules: ({ off, severity }) =>
    [
      ...off.map((rule) => `${rule} off`),
      ...Object.entries(severity).map(
        ([rule, weight]) => `${rule} as ${SEVERITIES[weight].text.toLowerCase()}`,
      ),
    ].join('; ') || 'as they come',
  archived: (yes) => (yes ? 'yes' : 'no'),
  ruleSet: (hash) => hash.slice(0, 19),
  publisher: (name) => name,
  published: dayInWords,
};

/** A field of a claim or of the settings; one that this version does not know stands under its own name. */
export function changeInWords({ field, old, new: now }: TrailLine['changes'][number]): ChangeInWords {
  const ofClaim = correctableSchema.safeParse(field);
  const tell = ofClaim.success ? CLAIM[ofClaim.data] : isSetting(field) ? SETTINGS[field] : String;
  const inWords = (value: unknown): string | null => {
    if (value === null || value === undefined) return null;
    return value === ERASED ? ERASED : (tell as (value: never) => string)(value as never) || 'nothing';
  };
  const term = ofClaim.success ? FIELD_NAMES[ofClaim.data] : isSetting(field) ? SETTING_NAMES[field] : field;
  return { term, old: inWords(old), new: inWords(now) };
}

const isSetting = (field: string): field is keyof Settings => field in SETTINGS;
