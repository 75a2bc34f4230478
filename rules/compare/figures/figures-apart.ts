/**
 * What makes two figures of two things that share their words: another divisor, a sum before and after something is taken off, a part
 * and the whole of it, a count that has grown since. Asked by every rule that takes two figures for figures of one thing.
 */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { isMost } from './at-most.js';
import type { Figure } from './figure-slots.js';
import { playsIn } from './reckoned.js';
import { inTime } from '../scope/replacing.js';
import type { SetApart } from '../scope/set-apart.js';
import { stagesApart } from '../scope/stages.js';
import { inUnit } from './units.js';
import { akin, isKindOf } from '../words/akin.js';
import { areNews, knownTo } from '../scope/known-to.js';
import { addedTo, narrowedBy, withinTime } from './narrowed-figures.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';

export function figuresApart(a: Figure, b: Figure): SetApart | null {
  const [x, y] = [accounted(a), accounted(b)];
  if (x !== y)
    return { explanation: 'scope', message: `One sum is “${x ?? y ?? ''}”, the other does not say so.` };
  if (divisorsDiffer(a.claim, b.claim) || isMean(a) !== isMean(b) || isOfEach(a) !== isOfEach(b))
    return { explanation: 'unit', message: 'The two are for each of two different things.' };
  if (isMost(a.claim, a.figure) !== isMost(b.claim, b.figure))
    return { explanation: 'change', message: 'One figure is what there can be at most, the other what is.' };
  if (twoGauges(a.claim, b.claim))
    return { explanation: 'scope', message: 'Two instruments, or two who measured, each gave a figure.' };
  if (isOfSeason(a, b) || isOfSeason(b, a))
    return { explanation: 'period', message: 'One figure is that of a season, the other of the whole year.' };
  const ends = purposesOf(a, b);
  if (ends)
    return {
      explanation: 'scope',
      message: `One figure is what it takes “${ends[0]}”, the other “${ends[1]}”.`,
    };
  const stages = stagesApart(a.claim, a.figure, b.claim, b.figure);
  if (stages) return stages;
  const stuffs = stuffsOf(a, b);
  if (stuffs)
    return { explanation: 'scope', message: `One figure is of ${stuffs[0]}, the other of ${stuffs[1]}.` };
  const [small, large] = inOrder(a, b);
  if (isNarrower(small, large) || isWider(large, small) || isOfAllAreas(large, small))
    return { explanation: 'subset', message: 'The smaller figure is of a part, the larger of more.' };
  const part = narrowedBy(small, large);
  if (part !== null && narrowedBy(large, small) === null)
    return { explanation: 'subset', message: `The smaller figure is of a part: “${part}”.` };
  const reach = reachNarrowed(a, b) ?? reachNarrowed(b, a);
  if (reach !== null) return { explanation: 'scope', message: `One figure is that of a part: “${reach}”.` };
  const added = addedTo(large, small);
  if (added !== null) return { explanation: 'subset', message: `The larger figure is also of “${added}”.` };
  if (withinTime(small.claim, large.claim))
    return {
      explanation: 'period',
      message: 'The smaller figure is of a shorter time within that of the larger.',
    };
  if (isMarkedPart(a) !== isMarkedPart(b))
    return { explanation: 'subset', message: 'One figure is of a part that its words mark as one.' };
  if (hasGrown(a, b))
    return { explanation: 'change', message: 'The later and larger figure is of what was still coming in.' };
  return null;
}

/** Words by which accounts tell what is in a sum and what is not. */
const ACCOUNTED = new RegExp(
  `\\b(${[
    'net|gross|underlying|adjusted|pre-tax|excluding|including|inclusive|plus VAT|with VAT|value added tax',
    '(?:before|after|less|without) (?:(?:the|any|all|recoveries from) ){0,2}' +
      '(?:tax(?:es|ation)?|interest|deductions?|reinsur(?:ance|ers)|insur(?:ance|ers)|recover(?:y|ies)|depreciation|rebates?|discounts?|grants?|relief|inflation)',
    "with (?:the )?(?:\\p{L}+[’']s? )?(?:premium|commission|interest|tip|deposit)",
    '(?:list|asking|guide|catalogue|reserve|hammer|sticker|recommended) price',
  ].join('|')})\\b`,
  'iu',
);

const accounted = ({ claim: { claim }, figure }: Figure): string | null =>
  /^[A-Z]{3}(?:\/|$)/.test(figure.unit)
    ? (ACCOUNTED.exec(claim.quote.exact)?.[1]?.toLowerCase() ?? null)
    : null;

/** Words that spread a figure over all places of an area. */
const SPREAD = /\b(?:across|throughout|all over|nationwide|statewide|worldwide|\p{L}+-wide)\b/iu;

/** "Across the county", and at one place by name. */
const isOfAllAreas = ({ claim: large }: Figure, { claim: small }: Figure): boolean =>
  SPREAD.test(large.claim.quote.exact) &&
  !SPREAD.test(small.claim.quote.exact) &&
  small.claim.frame.others.some(
    ({ role, term }) =>
      /^(?:at|in|from)$/.test(role) &&
      /^(?:the )?\p{Lu}/u.test(term.text) &&
      !large.claim.quote.exact.includes(term.text),
  );

const EACH =
  /\b(?:(?:an?|each|every|the|per)\s+(?:typical|average|ordinary|normal|usual)\s+|each\s+|every\s+|per\s+)(of\s+us|of\s+(?:the|our|its|their|his|her)\s+\p{L}+|\p{L}+)/iu;

/** "A typical household uses", "each of us uses". */
function divisorsDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [divisorOf(a), divisorOf(b)];
  return x !== null && y !== null && x !== y && !akin(x, y);
}

/** "The average farm has nine cows" says nothing of one farm, "a good year brings 40 tonnes" of no one year. */
const isMean = ({
  claim: {
    claim: { frame },
  },
}: Figure): boolean =>
  [frame.agent, frame.theme].some((term) =>
    /^(?:(?:an?|each|every|the|per)\s+(?:typical|average|ordinary|normal|usual)\s(?!of\b)|an?\s+(?:good|bad|dry|wet|busy|quiet)\s+(?:year|season|month|week|day|night|summer|winter)\b)/i.test(
      term?.text ?? '',
    ),
  );

/** "Each metre costs £4,000", "18 coaches with 50 seats each": so much for one of several, beside a sum of all. */
const isOfEach = ({ claim, figure }: Figure): boolean =>
  figure.per === undefined && playsIn(claim, figure) === 'one';

/** "Tonnes of timber", "tonnes of goods": what is weighed or measured, where the two papers name two things. */
function stuffsOf({ figure: a }: Figure, { figure: b }: Figure): [string, string] | null {
  if (a.unit === '1' || a.of === null || b.of === null) return null;
  const [x, y] = [headOf(a.of), headOf(b.of)];
  return canonical(x) === canonical(y) || (akin(x, y) && !isKindOf(x, y) && !isKindOf(y, x))
    ? null
    : [a.of, b.of];
}

const GAUGING = /^(?:show|give|read|record|register|measure|indicate|say)$/;

/** "The thermometer on the roof", "the shaded thermometer": two of one kind, each marked by what the other does not know. */
function twoGauges(a: CaseClaim, b: CaseClaim): boolean {
  const marks = ({ claim: { frame } }: CaseClaim): ReadonlySet<string> | null => {
    const { agent, predicate, others } = frame;
    if (!agent || !predicate || !GAUGING.test(predicate.lemma)) return null;
    const behind = others.filter(({ term }) => agent.end <= term.start && term.end <= predicate.start);
    const words = [...agent.words, ...behind.flatMap(({ term }) => term.words)];
    return new Set([...tellingWords(words)].filter((word) => word !== canonical(agent.head)));
  };
  const [x, y] = [marks(a), marks(b)];
  if (!x || !y || x.size === 0 || y.size === 0) return false;
  if (canonical(a.claim.frame.agent?.head ?? '') !== canonical(b.claim.frame.agent?.head ?? '')) return false;
  const [p, q] = [knownTo(a), knownTo(b)];
  return ![...x].some((word) => q.has(word)) && ![...y].some((word) => p.has(word));
}

/** "In winter the mine yields 40 tonnes a day": what is so as a rule is so for a season where one is named that the other does not know. */
function isOfSeason({ claim: { claim } }: Figure, { claim: other }: Figure): boolean {
  const [, season] = claim.frame.tense === 'present' ? (SEASON.exec(claim.quote.exact) ?? []) : [];
  return (
    season !== undefined && other.claim.times.length === 0 && areNews(wordsInText(season), knownTo(other))
  );
}
const SEASON =
  /\b(?:in|during) (?:the )?(spring|summer|autumn|winter|term(?: ?time)?|(?:high|low|peak) season)\b/i;

/** "Needs £2,000 to stay open", "needs £9,000 to mend its roof": so much to one end and so much to another; null where the two may be one. */
function purposesOf(a: Figure, b: Figure): [string, string] | null {
  const [x, y] = [purposeOf(a), purposeOf(b)];
  if (x === null || y === null) return null;
  const unknown = (end: string, { claim }: Figure): boolean => areNews(wordsInText(end), knownTo(claim));
  return unknown(x, b) && unknown(y, a) ? [x, y] : null;
}

/** The infinitive behind a figure and before the next clause. */
const purposeOf = ({ claim: { claim }, figure }: Figure): string | null =>
  /^[^,;:–—]*?\b(to (?:\p{Ll}+ly )?\p{Ll}+(?: [^,;:–—]*)?)/u.exec(
    claim.quote.exact.slice(Math.max(0, figure.end - claim.quote.start)),
  )?.[1] ?? null;

const headOf = (of: string): string => /\p{L}[\p{L}-]*$/u.exec(of)?.[0] ?? of;

const TIMES =
  /^(?:second|minute|hour|day|night|week|weekend|month|quarter|season|term|year|time|annum|cent)s?$/;

function divisorOf({ claim: { frame } }: CaseClaim): string | null {
  for (const term of [frame.agent, frame.theme]) {
    const [, noun] = EACH.exec(term?.text ?? '') ?? [];
    if (noun && !TIMES.test(noun))
      return /^of\s+us$/.test(noun) ? 'person' : canonical(noun.split(/\s+/).at(-1) ?? noun);
  }
  return null;
}

/** The one with the smaller figure first, be it in another unit. */
export function inOrder(a: Figure, b: Figure): [small: Figure, large: Figure] {
  const other = inUnit(b.figure, a.figure.unit) ?? b.figure;
  const valueOf = ({ value, min, max }: Figure['figure']): number => value ?? min ?? max ?? 0;
  return valueOf(a.figure) <= valueOf(other) ? [a, b] : [b, a];
}

/** "Landings of herring" beside "landings": the measure has a word more, and the other paper does not speak of it. */
function isNarrower({ measure: small }: Figure, { measure: large, claim }: Figure): boolean {
  if (!small || !large || small.words.size <= large.words.size) return false;
  if (![...large.words].every((word) => small.words.has(word) || word === large.head)) return false;
  const known = knownTo(claim);
  return [...small.words].some((word) => !large.words.has(word) && !known.has(word));
}

const WIDE =
  /\b(?:across (?:all|the)|nationwide|nationally|worldwide|countywide|citywide|(?:on|in|of) (?:this|the) (?:coast|region|county|country|world|nation|state|area|district|city|town))\b/i;
const OWN = /\b(?:our|its|their|my|his|her) /i;

/** The smaller is some body's own, the larger that of a place: "our lifeguards rescued 23", "lifeguards on this coast rescued 57". */
const isWider = ({ claim: large }: Figure, { claim: small }: Figure): boolean =>
  WIDE.test(large.claim.quote.exact) &&
  !WIDE.test(small.claim.quote.exact) &&
  OWN.test(small.claim.quote.exact);

/** How deep, wide, high, long or fast a thing is, which is greater in one part of it and smaller in another; a sum or a count is not. */
const REACH = /^(?:deep|wide|high|tall|thick|long|broad|depth|width|height|thickness|breadth|length|speed)$/;

/** "12 metres deep at the dam", "31 metres high without its spire": of a part or on terms that the other does not name. */
function reachNarrowed(one: Figure, other: Figure): string | null {
  const named = [one, other].every(
    ({ claim, measure }) =>
      measure?.kind === 'change' ||
      REACH.test(claim.claim.frame.predicate?.lemma ?? '') ||
      [...(measure?.words ?? []), measure?.head ?? ''].some((word) => REACH.test(word)),
  );
  return named && narrowedBy(other, one) === null ? narrowedBy(one, other) : null;
}

const MARKED = /\b(?:first|last|next|another|further|extra|additional|remaining|other|final|initial)\s+$/i;

/** "Had 9,500 vines left alive", "40 seats still unsold": what is over of more. */
const LEFT_OVER = /^(?:\s\p{L}+)?\s(?:left|still) (?:alive|standing|unsold|intact)\b/iu;

/** "£120,000, with another £40,000 to follow", "2 per cent now and a further 1 per cent in January": more of it is told right behind. */
const MORE_BEHIND =
  /^[^.;:]{0,40}?(?:\band|\bwith|\bplus|,) (?:another|a further|an additional|an extra) [£$€]?\d/iu;

/** "The first 80 million doses", "a further 40 jobs", "43 lives in 1916 alone". */
const isMarkedPart = ({ claim: { claim }, figure }: Figure): boolean =>
  MORE_BEHIND.test(claim.quote.exact.slice(Math.max(0, figure.end - claim.quote.start))) ||
  /^[^,;:]{0,40}\balone\b/i.test(claim.quote.exact.slice(Math.max(0, figure.end - claim.quote.start))) ||
  LEFT_OVER.test(claim.quote.exact.slice(Math.max(0, figure.end - claim.quote.start))) ||
  MARKED.test(claim.quote.exact.slice(0, Math.max(0, figure.start - claim.quote.start))) ||
  /^(?:another|(?:the )?(?:first|last|next|further|remaining|other))\s/i.test(figure.text) ||
  isOthers(figure);

/** "Omar Fadl and six other men": seven in all. */
export const isOthers = ({ unit, text }: Quantity): boolean =>
  unit === '1' &&
  /^(?:(?:at least|at most|more than|about|some|nearly|up to)\s)?(?:\p{L}[\p{L}-]*|\d+)\s(?:other|others|more|further)\b/iu.test(
    text,
  );

const COMING_IN =
  /\b(?:so far|already|to date|up to now|(?:have|has|had|is|are) now|by now|by then|now (?:stands?|number)|(?:had |has |have )?(?:reached|passed|topped|climbed to|grown to|risen to|swollen to))\b/i;

/** "Had 900 names", a month on "had reached 1,300": counts of what is still coming in grow. */
function hasGrown(a: Figure, b: Figure): boolean {
  const [earlier, later] = inTime(a.claim, b.claim);
  if (!earlier || !later) return false;
  const [small] = inOrder(a, b);
  if (small.claim !== earlier) return false;
  if (COMING_IN.test(later.claim.quote.exact)) return true;
  return /\b(?:so far|already|to date|up to now|at least)\b/i.test(earlier.claim.quote.exact);
}
