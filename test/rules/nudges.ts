/** Longer than 200 lines, because it is one list. Small changes to what was read. A rule that heeds a field of a claim gives another outcome for some example where it is nudged. */
import type { Claim, Quantity, Term, Time } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import { term } from './sample-claims.js';

/** Changes a claim in place, or leaves it as it is where there is nothing to change. */
export type Nudge = (claim: Claim) => unknown;

const quantities =
  (change: (one: Quantity) => unknown): Nudge =>
  (claim) =>
    claim.quantities.forEach(change);
const times =
  (change: (one: Time) => unknown): Nudge =>
  (claim) =>
    claim.times.forEach(change);
const terms =
  (change: (one: Term) => unknown): Nudge =>
  ({ frame }) =>
    [frame.agent, frame.theme].flatMap((one) => one ?? []).forEach(change);

const yearsOn = (date: string | null, years: number): string | null =>
  date && `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

function later(one: Time, days: number): void {
  const moved = (date: string | null): string | null =>
    date && new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
  Object.assign(one, { earliest: moved(one.earliest), latest: moved(one.latest) });
}

/** Of times told as lengths ("P3Y"). */
const lengths = (change: (count: number) => number): Nudge =>
  times((one) => {
    if (one.timex?.startsWith('P'))
      one.timex = one.timex.replace(/\d+/, (count) => String(change(Number(count))));
  });

const valued = (one: Quantity, change: (value: number) => number): void => {
  for (const key of ['value', 'min', 'max'] as const) {
    const value = one[key];
    if (value !== null) one[key] = change(value);
  }
};

const named = (name: string | null, stance: Claim['attribution'][number]['stance']): Claim['attribution'] => [
  { name, role: null, organisation: null, cue: 'said', stance },
];

const SPEECH: Record<string, Nudge> = {
  'polarity turned': (c) => (c.polarity = c.polarity === 'positive' ? 'negative' : 'positive'),
  'nobody says it': (c) => (c.attribution = []),
  'somebody says it': (c) => (c.attribution = named('Ada Marsh', 'say')),
  'an unnamed one says it': (c) => (c.attribution = named(null, 'claim')),
  'somebody denies it': (c) => (c.attribution = named('Ada Marsh', 'deny')),
  'somebody asks it': (c) => (c.attribution = named('Ada Marsh', 'ask')),
  'told in the writer’s voice': (c) => (c.voice = 'author'),
  'told in a quotation': (c) => (c.voice = 'direct'),
  'told by nobody known': (c) => (c.voice = 'unattributed'),
  'no operators': (c) => (c.operators = []),
  'not checkable': (c) => (c.checkable = !c.checkable),
  'no topic': (c) =>
    Object.assign(c.topic, { organisation: null, aspect: null, population: null, measure: null }),
  'another sentence': (c) => c.sentence.start++,
};
for (const modality of [
  'asserted',
  'planned',
  'predicted',
  'possible',
  'hoped',
  'conditional',
  'denied',
] as const)
  SPEECH[modality] = (c) => (c.modality = modality);

const FIGURES: Record<string, Nudge> = {
  'no figures': (c) => (c.quantities = []),
  'figures doubled': quantities((q) => valued(q, (v) => 2 * v)),
  'figures a tenth more': quantities((q) => valued(q, (v) => v * 1.1)),
  'figures one more': quantities((q) => valued(q, (v) => v + 1)),
  'figures turned round': quantities((q) => valued(q, (v) => -v)),
  'figures of nothing': quantities((q) => valued(q, () => 0)),
  'about so many': quantities((q) => (q.approximate = !q.approximate)),
  'at least so many': quantities((q) => Object.assign(q, { value: null, max: null })),
  'at most so many': quantities((q) => Object.assign(q, { value: null, min: null })),
  'nothing counted': quantities((q) => (q.of = null)),
  'each week': quantities((q) => (q.per = 'wk')),
};
for (const unit of ['1', '%', 'pp', 'GBP', 'km']) FIGURES[`in ${unit}`] = quantities((q) => (q.unit = unit));
for (const role of ['total', 'part', 'change', 'from', 'to', 'rate', 'target', 'forecast', null] as const)
  FIGURES[`role ${role ?? 'none'}`] = quantities((q) => (q.role = role));
for (const quantifier of ['no', 'all', 'most', 'few', 'some'])
  FIGURES[quantifier] = quantities((q) => Object.assign(q, { quantifier, value: null }));

for (const factor of [0.3, 0.5, 0.8, 0.95, 0.98, 0.995, 1.005, 1.02, 1.05, 1.25, 2, 10]) {
  FIGURES[`first figure × ${factor}`] = ({ quantities: all }) =>
    all.slice(0, 1).forEach((one) => valued(one, (v) => v * factor));
  FIGURES[`last figure × ${factor}`] = ({ quantities: all }) =>
    all.slice(-1).forEach((one) => valued(one, (v) => v * factor));
}

const DAYS: Record<string, Nudge> = {
  'no times': (c) => (c.times = []),
  'times a year on': times((t) =>
    Object.assign(t, {
      earliest: yearsOn(t.earliest, 1),
      latest: yearsOn(t.latest, 1),
      timex: /^\d{4}/.test(t.timex ?? '') ? yearsOn(t.timex, 1) : t.timex,
    }),
  ),
  'first time a year on': ({ times: [one] }) => one && later(one, 366),
  'first time a month on': ({ times: [one] }) => one && later(one, 31),
  'times a day on': times((t) => later(t, 1)),
  'times ten days on': times((t) => later(t, 10)),
  'times a day back': times((t) => later(t, -1)),
  'lengths one more': lengths((count) => count + 1),
  'lengths half as long again': lengths((count) => Math.ceil(count * 1.5)),
  'lengths of one': lengths(() => 1),
  'from then on': times((t) => (t.latest = null)),
  'up to then': times((t) => (t.earliest = null)),
  'time unresolved': times((t) => Object.assign(t, { earliest: null, latest: null, timex: null })),
  'time implied': times((t) => (t.certainty = 'implied')),
  'time unknown': times((t) => (t.certainty = 'unknown')),
  'one day': times((t) => (t.latest = t.earliest)),
  'in one day of 2010': ({ times: all, quote: { start } }) =>
    all.push({
      text: '',
      start,
      end: start,
      timex: '2010-03-31',
      relation: 'on',
      earliest: '2010-03-31',
      latest: '2010-03-31',
      certainty: 'certain',
    }),
};
for (const relation of ['on', 'by', 'before', 'after', 'since', 'until', 'during', 'over'] as const)
  DAYS[relation] = times((t) => (t.relation = relation));

const EVENT: Record<string, Nudge> = {
  'no predicate': ({ frame }) => (frame.predicate = null),
  'another predicate': ({ frame }) =>
    frame.predicate && Object.assign(frame.predicate, { lemma: 'paint', class: null }),
  'a predicate of no class': ({ frame }) => frame.predicate?.class && (frame.predicate.class = null),
  'no agent': ({ frame }) => (frame.agent = null),
  'another agent': ({ frame, quote }) =>
    (frame.agent = term('the ferry company', frame.agent?.start ?? quote.start)),
  'no theme': ({ frame }) => (frame.theme = null),
  'another theme': ({ frame, quote }) =>
    (frame.theme = term('the library roof', frame.theme?.start ?? quote.start)),
  'agent and theme changed round': ({ frame }) => ([frame.agent, frame.theme] = [frame.theme, frame.agent]),
  pronouns: terms((t) => (t.pronoun = !t.pronoun)),
  'known by name': terms((t) => (t.entity = 'Ada Marsh')),
  'not known by name': terms((t) => (t.entity = null)),
  'somebody’s': terms((t) => (t.owner = 'Ada Marsh')),
  'nobody’s': terms((t) => (t.owner = null)),
  'heads alone': terms((t) => (t.words = [t.head])),
  'one word more': terms((t) => (t.words = ['western', ...t.words])),
  'no other arguments': ({ frame }) => (frame.others = []),
  'other arguments in other roles': ({ frame }) => frame.others.forEach((one) => (one.role = 'with')),
  'one argument more': ({ frame, quote }) =>
    frame.others.push({ role: 'in', term: term('Tarnmouth', quote.start) }),
  'above the estimate': ({ frame, quote }) =>
    (frame.comparison = { relation: 'above', than: term('the estimate', quote.start) }),
  'below the estimate': ({ frame, quote }) =>
    (frame.comparison = { relation: 'below', than: term('the estimate', quote.start) }),
  'called untrue': ({ frame, quote: { start } }) => (frame.refutes = { text: 'hoax', start, end: start + 1 }),
  'not called untrue': ({ frame }) => (frame.refutes = null),
  'brief or not': ({ frame }) => (frame.brief = !frame.brief),
  'no whole': ({ frame }) => delete frame.whole,
  'no measures': ({ frame }) => delete frame.measures,
  'measures of a part': ({ frame }) => frame.measures?.forEach((m) => (m.scope = ['western'])),
  'somebody’s measures': ({ frame }) => frame.measures?.forEach((m) => (m.owner = 'Ada Marsh')),
  'measures of one word': ({ frame }) => frame.measures?.forEach((m) => (m.words = [m.head])),
  'measures of another thing': ({ frame }) =>
    frame.measures?.forEach((m) => Object.assign(m, { head: 'toll', words: ['toll'] })),
  'no links': ({ frame }) => delete frame.figureLinks,
  'no words': ({ frame }) => (frame.words = []),
  'one word more in all': ({ frame }) => frame.words.push('western'),
  'half of the words': ({ frame }) => (frame.words = frame.words.filter((_, i) => i % 2 === 0)),
  'no names': ({ frame }) => (frame.entities = []),
  'one name more': ({ frame }) => frame.entities.push('Ada Marsh'),
};
for (const kind of ['count', 'share', 'level', 'change', 'from', 'to'] as const)
  EVENT[`measure a ${kind}`] = ({ frame }) => frame.measures?.forEach((m) => (m.kind = kind));
for (const direction of ['up', 'down', null] as const)
  EVENT[`measure ${direction ?? 'not moving'}`] = ({ frame }) =>
    frame.measures?.forEach((m) => (m.direction = direction));
for (const tense of ['past', 'present', 'future', null] as const)
  EVENT[`tense ${tense ?? 'none'}`] = ({ frame }) => (frame.tense = tense);
for (const open of ['reduce', 'increase', 'open', 'close', 'announce', 'be'])
  EVENT[`class ${open}`] = ({ frame }) => frame.predicate && (frame.predicate.class = open);

/** All that a short document says: the rules for headlines read it as text. */
const whole =
  (change: (text: string) => string): Nudge =>
  ({ frame }) =>
    frame.whole && (frame.whole.text = change(frame.whole.text));

const TEXTS: Record<string, Nudge> = {
  'text in small letters': whole((text) => text.toLowerCase()),
  'text in capitals': whole((text) => text.toUpperCase()),
  'text with another number': whole((text) =>
    text.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)),
  ),
  'text without its numbers': whole((text) => text.replace(/\d+/g, '')),
  'text with another name': whole((text) => text.replace(/(?<=\S )\p{Lu}\p{L}+/u, 'Quorn')),
  'text with a first name': whole((text) => text.replace(/(?<=\S )(?=\p{Lu}\p{L}+)/u, 'Ada ')),
  'text without its first word': whole((text) => text.replace(/^\S+\s/, '')),
  'text without its last word': whole((text) => text.replace(/\s\S+$/, '.')),
  'text with “not” in it': whole((text) => text.replace(/^(\S+ \S+ )/, '$1not ')),
  'text with “may” in it': whole((text) => text.replace(/^(\S+ \S+ )/, '$1may ')),
  'text that asks': whole((text) => text.replace(/\.?$/, '?')),
  'text that goes on': whole(
    (text) => `${text} The hall was full, and the rain had stopped before the vote was over.`,
  ),
  'text cut in half': whole((text) => text.slice(0, text.indexOf(' ', text.length / 2))),
  'text with its words turned round': whole((text) => text.split(' ').reverse().join(' ')),
};

/** The words of the quote itself, each as long as before, so that every place in it stays where it is. */
const quote =
  (from: RegExp, to: string): Nudge =>
  ({ quote: own }) =>
    (own.exact = own.exact.replace(from, (found) => to.padEnd(found.length).slice(0, found.length)));

const QUOTES: Record<string, Nudge> = {
  'quote in capitals': (c) => (c.quote.exact = c.quote.exact.toUpperCase()),
  'quote without commas': quote(/,/g, ' '),
  'quote with commas for “and”': quote(/ and /g, ',    '),
  'quote with semicolons for commas': quote(/,/g, ';'),
  'quote with “at” for “of”': quote(/\bof\b/g, 'at'),
  'quote with “or” for “to”': quote(/\bto\b/g, 'or'),
  'quote with “in” for “by”': quote(/\bby\b/g, 'in'),
  'quote with other short words': quote(/\b(?:for|the|per|out|all)\b/g, 'any'),
  'quote with other verbs': quote(/\b\p{Ll}+(?:ed|es)\b/gu, 'x'),
  'quote that begins elsewhere': quote(/^\S+/, 'so'),
};

/** Words that hold or begin with others that rules ask for: "out of" ends in "of", "into" begins with "in", "undergo" ends in "go". */
const WORDS: Record<string, Nudge> = {
  'with another article': terms((t) => (t.text = t.text.replace(/^(?:the|an?|its|their) /i, 'any '))),
  'with an article': terms((t) => (t.text = `the ${t.text}`)),
  'with “all” before it': terms((t) => (t.text = `all of ${t.text}`)),
  'worth checking': (c) => (c.checkworthiness = 0.95),
  'hardly worth checking': (c) => (c.checkworthiness = 0.3),
};
for (const role of ['of', 'in', 'to', 'out of', 'into', 'co-agent', 'attribute'])
  WORDS[`other arguments behind “${role}”`] = ({ frame }) => frame.others.forEach((one) => (one.role = role));
for (const lemma of ['be', 'have', 'go', 'take', 'say', 'behave', 'undergo', 'overtake'])
  WORDS[`the verb “${lemma}”`] = ({ frame }) => frame.predicate && (frame.predicate.lemma = lemma);

const PAIRED: Readonly<Record<string, Nudge>> = {
  ...SPEECH,
  ...FIGURES,
  ...DAYS,
  ...EVENT,
  ...QUOTES,
  ...TEXTS,
};

export const CLAIM_NUDGES: Readonly<Record<string, Nudge>> = { ...PAIRED, ...WORDS };

export const DOCUMENT_NUDGES: Readonly<Record<string, (meta: DocumentMeta) => DocumentMeta>> = {
  'no date': (meta) => ({ ...meta, published: null }),
  'dated 2000': (meta) => ({ ...meta, published: '2000-06-01' }),
  'dated 2030': (meta) => ({ ...meta, published: '2030-06-01' }),
  'no publisher': (meta) => ({ ...meta, publisher: null }),
  'the Skerry Post': (meta) => ({ ...meta, publisher: 'The Skerry Post' }),
  'a letter': (meta) => ({ ...meta, kind: 'letter' }),
  news: (meta) => ({ ...meta, kind: 'news' }),
};

/** One nudge for the claims of the first document and another for those of the last: what clashes only where both say so. */
export const PAIRS_OF_NUDGES: readonly (readonly [string, string])[] = [
  ['above the estimate', 'below the estimate'],
  ['measure up', 'measure down'],
  ['measure a from', 'measure a to'],
  ['from then on', 'up to then'],
  ['times a year on', 'no times'],
  ['no', 'all'],
  ['all', 'few'],
  ['planned', 'denied'],
  ['predicted', 'possible'],
  ['tense future', 'tense past'],
  ['somebody says it', 'somebody denies it'],
  ['somebody says it', 'polarity turned'],
  ['at least so many', 'figures doubled'],
  ['at most so many', 'figures a tenth more'],
  ['role from', 'role to'],
  ['class open', 'class close'],
  ['class reduce', 'class increase'],
  ['pronouns', 'no agent'],
  ['no theme', 'another agent'],
  ['known by name', 'somebody’s'],
  ['one argument more', 'no other arguments'],
  ...everyNth(80),
];

/** Pairs from all over the list, the same in each run. */
function everyNth(count: number): [string, string][] {
  const names = Object.keys(PAIRED);
  const at = (i: number): string => names[i % names.length] ?? '';
  return Array.from({ length: count }, (_, i) => [at(i * 37), at(i * 53 + 11)]);
}
