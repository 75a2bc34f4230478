/**
 * What is read of plain sentences that people wrote who had not seen the reader: the clause, who does what to whom, whether it is so,
 * who says it, the figures with what they count, and the times. `open` may be read by whoever works on the reader; of `held-out` only
 * totals are looked at.
 * Run after a build: node dist/bench/reading/frames.js [open|held-out] [--list] [--only FIELD]; `--list` prints each fault of the open half.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReadClaim, Term } from '../../model/claim.js';
import { readDocument } from '../../reading/read.js';

interface Figure {
  text: string;
  value: number | null;
  of: string | null;
}

/** What a fair judge takes: words beside each other with "|" are each right. */
interface Wanted {
  quote: string;
  predicate: string[];
  subject: string | null;
  object: string | null;
  polarity: string | null;
  modality: string | null;
  speaker: string | null;
  figures: Figure[];
  times: string[];
}

interface Item {
  id: string;
  text: string;
  claims: Wanted[];
}

const FIELDS = [
  'claim',
  'predicate',
  'subject',
  'object',
  'polarity',
  'modality',
  'speaker',
  'figures',
  'times',
] as const;
type Field = (typeof FIELDS)[number];

const folder = resolve(import.meta.dirname, '../../../bench/reading/frames');
const meta = {
  title: 'Paper',
  publisher: 'The Paper',
  published: '2016-11-24',
  kind: null,
  url: null,
  author: null,
};

/** Stands behind each text, so that it is read as a part of a paper and not as a headline. */
const REST = '\n\nCopies of the paper were handed round at the door. Tea was served.\n';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}£$€%.]+/gu) ?? [];
/** The same for a noun and its plural: "times" and "time", "parties" and "party", "days" and "day". */
const stem = (word: string): string => word.replace(/(?:ies|es|e|s|(?<![aeou])y)$/u, '');

/** Whether what was read holds the last word of one of the readings that are right. */
function isOneOf(got: string | null, want: string | null): boolean {
  if (want === null || got === null) return want === got;
  const have = wordsOf(got).map(stem);
  return want.split('|').some((reading) => {
    const last = wordsOf(reading).at(-1);
    return last !== undefined && have.includes(stem(last));
  });
}

/** Intersection over union of two stretches of the text. */
function shared(claim: ReadClaim, start: number, end: number): number {
  const both = Math.min(claim.quote.end, end) - Math.max(claim.quote.start, start);
  return Math.max(0, both) / (Math.max(claim.quote.end, end) - Math.min(claim.quote.start, start));
}

function nearest(claims: readonly ReadClaim[], item: Item, want: Wanted): ReadClaim | null {
  const start = item.text.indexOf(want.quote);
  const end = start + want.quote.length;
  const ranked = claims
    .map((claim) => ({
      claim,
      fit: shared(claim, start, end) + (isPredicate(claim, want) ? 0.2 : 0),
    }))
    .sort((a, b) => b.fit - a.fit);
  const best = ranked[0];
  return best && shared(best.claim, start, end) >= 0.5 ? best.claim : null;
}

const isPredicate = ({ event }: ReadClaim, want: Wanted): boolean =>
  want.predicate.some((lemma) => wordsOf(event.predicate ?? '').includes(lemma.toLowerCase()));

const speakerOf = ({ attribution }: ReadClaim): string | null => {
  const last = attribution.at(-1);
  return last ? [last.name, last.role, last.organisation].filter((part) => part !== null).join(' ') : null;
};

const hasFigure = ({ quantities }: ReadClaim, { text, value, of }: Figure): boolean =>
  quantities.some(
    (read) =>
      (read.text.includes(text) || text.includes(read.text)) &&
      (value === null || read.value === value || read.min === value || read.max === value) &&
      (of === null || isOneOf(`${read.text} ${read.of ?? ''}`, of)),
  );

const hasTime = ({ times }: ReadClaim, want: string): boolean =>
  times.some(({ text }) => text.includes(want) || want.includes(text));

/** The phrases of the frame that may be the subject: of a verb that has none done to it, what it is said of. */
const doers = ({ frame }: ReadClaim, { object }: Wanted): (string | null)[] =>
  [frame.agent, ...(object === null || frame.agent === null ? [frame.theme] : [])].map(textOf);

/** What it is done to, or what something is said to be. */
const objects = ({ frame }: ReadClaim, { subject }: Wanted): (string | null)[] =>
  [frame.theme, ...frame.others.map(({ term }) => term)]
    .filter((term) => subject === null || !isOneOf(textOf(term), subject))
    .map(textOf);

const textOf = (term: Term | null): string | null =>
  term && [term.text, term.entity].filter((part) => part !== null).join(' ');

/** Right where one of the phrases holds it; where none is wanted, a phrase is no fault: judges leave out what they think plain. */
const holder = (got: readonly (string | null)[], want: string | null): [boolean, string] => [
  want === null || got.some((text) => isOneOf(text, want)),
  got.filter((text) => text !== null).join(' / '),
];

/** The fields that were read wrong, each with what was read. */
function faults(claim: ReadClaim | null, want: Wanted): { field: Field; got: string }[] {
  if (!claim) return [{ field: 'claim', got: 'none' }];
  const { event, polarity, modality } = claim;
  const figures = want.figures.every((figure) => hasFigure(claim, figure));
  const times = want.times.every((time) => hasTime(claim, time));
  const right: Record<Exclude<Field, 'claim'>, [boolean, string | null]> = {
    predicate: [isPredicate(claim, want), event.predicate],
    subject: holder([event.subject, ...doers(claim, want)], want.subject),
    object: holder([event.object, ...objects(claim, want)], want.object),
    polarity: [want.polarity === null || polarity === want.polarity, polarity],
    modality: [want.modality === null || want.modality === modality, modality],
    speaker: [isOneOf(speakerOf(claim), want.speaker), speakerOf(claim)],
    figures: [figures, claim.quantities.map(({ text, of }) => `${text} of ${of ?? '–'}`).join('; ')],
    times: [times, claim.times.map(({ text }) => text).join('; ')],
  };
  return FIELDS.filter((field) => field !== 'claim')
    .filter((field) => !right[field][0])
    .map((field) => ({ field, got: right[field][1] ?? 'none' }));
}

const wantedOf = (want: Wanted, field: Field): string =>
  field === 'claim'
    ? want.quote
    : field === 'figures'
      ? want.figures.map(({ text, of }) => `${text} of ${of ?? '–'}`).join('; ')
      : String(want[field] ?? 'none');

function measure(half: string, list: boolean, only: string | undefined): void {
  const items = readFileSync(join(folder, `${half}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
  const wrong = new Map<Field, number>(FIELDS.map((field) => [field, 0]));
  let [all, whole] = [0, 0];
  for (const item of items) {
    const { claims } = readDocument({ text: item.text + REST, bodyStart: 0, meta });
    for (const want of item.claims) {
      const found = faults(nearest(claims, item, want), want);
      all++;
      if (found.length === 0) whole++;
      for (const { field, got } of found) {
        wrong.set(field, (wrong.get(field) ?? 0) + 1);
        if (list && (only === undefined || only === field))
          console.log(
            `${item.id} ${field}: want “${wantedOf(want, field)}”, read “${got}”\n    ${item.text}\n    claim: ${want.quote}`,
          );
      }
    }
  }
  const share = (n: number, of: number): string => ((100 * n) / of).toFixed(1);
  const missed = wrong.get('claim') ?? 0;
  const each = FIELDS.map((field) => {
    const of = field === 'claim' ? all : all - missed;
    return `${field} ${share(of - (wrong.get(field) ?? 0), of)}`;
  });
  console.log(`${half}: ${each.join(', ')}; all of a claim right ${share(whole, all)} of ${all} claims`);
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const halves = args.filter((arg) => arg === 'open' || arg === 'held-out');
  for (const half of halves.length > 0 ? halves : ['open', 'held-out'])
    measure(half, args.includes('--list') && half === 'open', only);
}
