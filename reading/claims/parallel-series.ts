/**
 * Lists of one sentence whose members go with each other by their order ("A and B lost £3m and £5m respectively"), and lists of which
 * each member is said to be or not to be so by itself ("neither A nor B", "both A and B").
 * Source: respective readings and distributivity markers (Huddleston and Pullum 2002, ch. 15, 2.3).
 */
import type { Token } from '../text/tokens.js';

/** Tokens [first, last) of the sentence. */
interface Part {
  first: number;
  last: number;
}

/** How a sentence is read once for each member: the tokens that stay away then, and the members that it is read for. */
export interface Distribution {
  readings: { without: ReadonlySet<number>; of: Part[] }[];
  /** True where the readings stand in the place of the sentence as it is; else the first member has been read already. */
  replaces: boolean;
}

/** True of the index of a token in a number or a time. */
type IsFigure = (i: number) => boolean;

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
const FIGURE = /^(?:NUM|SYM)$/;
const POSSESSIVE = /^(?:his|her|its|their|our|your|my|['’]s?)$/;

/** The distributions of a sentence; at most one of each kind, and none where the lists are not plain. */
export function distributionsOf(tokens: readonly Token[], isFigure: IsFigure): Distribution[] {
  const by = tokens.findIndex(({ lower }) => lower === 'respectively');
  if (by > 0) {
    const respective = respectivelyAt(tokens, by, isFigure);
    return respective ? [respective] : [];
  }
  const marks = tokens.flatMap(({ lower }, i) => (lower === 'neither' || lower === 'both' ? [i] : []));
  const each = marks.length === 1 ? eachBehind(tokens, marks[0] ?? 0, isFigure) : null;
  return each ? [each] : [];
}

function respectivelyAt(tokens: readonly Token[], by: number, isFigure: IsFigure): Distribution | null {
  const all = tokens.flatMap(({ lower }, i) => (lower === 'and' ? [seriesAt(tokens, i, isFigure)] : []));
  const lists = all.filter(
    (one) => one !== null && !/^(?:between|both)$/.test(tokens[(one[0]?.first ?? 0) - 1]?.lower ?? ''),
  );
  const near = lists.findLast((one) => (one?.at(-1)?.last ?? by) <= by) ?? lists[0];
  const alike = lists.flatMap((one) => (one && one.length === near?.length && one !== near ? [one] : []));
  // "A and B were jailed for theft and fraud for 21 and 18 months respectively": the subjects go with what is told of each
  const partner = alike.findLast((parts) => isSubject(tokens, parts)) ?? alike.at(-1);
  if (!near || !partner) return null;
  const series = [near, partner];
  const marks = [by, ...[by - 1, by + 1].filter((i) => tokens[i]?.text === ',')];
  const heads = series.flatMap((parts) => headBefore(tokens, parts));
  return {
    replaces: true,
    readings: near.map((_, i) => ({
      without: new Set([...marks, ...heads, ...series.flatMap((parts) => others(parts, i))]),
      of: series.flatMap((parts) => parts[i] ?? []),
    })),
  };
}

const isSubject = (tokens: readonly Token[], parts: readonly Part[]): boolean => {
  const end = parts.at(-1)?.last ?? 0;
  return /^(?:VERB|AUX)$/.test(tokens[tokens[end]?.text === ',' ? end + 1 : end]?.pos ?? '');
};

/** "Two clerks, Ana Prior and Kit Shaw, were fined": the noun phrase that the list tells one by one, with the commas around it. */
function headBefore(tokens: readonly Token[], parts: readonly Part[]): number[] {
  const [comma, close] = [(parts[0]?.first ?? 0) - 1, parts.at(-1)?.last ?? 0];
  if (tokens[comma]?.text !== ',' || tokens[close]?.text !== ',') return [];
  if (!/s$|^(?:men|women|people|children)$/.test(tokens[comma - 1]?.lower ?? '')) return [];
  let at = comma;
  while (isNominal(tokens[at - 1])) at--;
  const counted = tokens.slice(at, comma).some(({ pos, lower }) => pos === 'NUM' || lower === 'the');
  return counted ? [...range(at, comma + 1), close] : [];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

function eachBehind(tokens: readonly Token[], mark: number, isFigure: IsFigure): Distribution | null {
  const neither = tokens[mark]?.lower === 'neither';
  const joint = tokens.findIndex(({ lower }, i) => i > mark && lower === (neither ? 'nor' : 'and'));
  const parts = joint < 0 ? null : seriesAt(tokens, joint, isFigure);
  if (!parts || parts[0]?.first !== mark + 1) return null;
  // "both sides and the referee": the number of the first member alone
  const [first, second] = parts.map(({ first: at }) => tokens[at]?.pos);
  if (!neither && first === 'NOUN' && second === 'DET') return null;
  return {
    replaces: false,
    readings: parts.slice(1).map((part, i) => ({
      without: new Set([...(neither ? [] : [mark]), ...others(parts, i + 1)]),
      of: [part],
    })),
  };
}

/** All tokens of a list but those of one member. */
function others(parts: readonly Part[], i: number): number[] {
  const [from, to] = [parts[0]?.first ?? 0, parts.at(-1)?.last ?? 0];
  const kept = parts[i];
  return range(from, to).filter((k) => !kept || k < kept.first || k >= kept.last);
}

/** The members that a conjunction joins, all figures or none; what they share ("the", "per cent", "Wards") belongs to none. */
function seriesAt(tokens: readonly Token[], joint: number, isFigure: IsFigure): Part[] | null {
  const last = partFrom(tokens, joint + 1, isFigure);
  const parts = last ? [last] : [];
  let end = tokens[joint - 1]?.text === ',' && !closesAge(tokens, joint - 1) ? joint - 1 : joint;
  while (parts.length > 0 && parts.length < 8) {
    const before = partBefore(tokens, end, isFigure);
    if (!before) break;
    parts.unshift(before);
    end = before.first - 1;
    if (tokens[end]?.text !== ',' || closesAge(tokens, end)) break;
  }
  // "Two clerks, Ana Prior and Kit Shaw, were fined"
  if (
    parts.length > 2 &&
    tokens[parts.at(-1)?.last ?? 0]?.text === ',' &&
    headBefore(tokens, parts.slice(1)).length > 0
  )
    parts.shift();
  return parts.length < 2 ? null : ownOf(parts, tokens, isFigure);
}

function partFrom(tokens: readonly Token[], first: number, isFigure: IsFigure): Part | null {
  const start = tokens[first]?.pos === 'ADP' ? first + 1 : first;
  let at = start;
  if (isFigure(start) || FIGURE.test(tokens[start]?.pos ?? '')) {
    while (isFigure(at) || FIGURE.test(tokens[at]?.pos ?? '')) {
      if (at > start && isJoint(tokens[at])) break;
      at++;
    }
    return { first, last: at };
  }
  if (start !== first) return null;
  while (isNominal(tokens[at])) at++;
  if (at > start && closesAge(tokens, at + 2)) at += 3;
  return at > start && hasNoun(tokens, start, at) ? { first, last: at } : null;
}

function partBefore(tokens: readonly Token[], last: number, isFigure: IsFigure): Part | null {
  let at = last;
  if (isFigure(at - 1) || FIGURE.test(tokens[at - 1]?.pos ?? '')) {
    while (at > 0 && (isFigure(at - 1) || FIGURE.test(tokens[at - 1]?.pos ?? '')) && !isJoint(tokens[at - 1]))
      at--;
    // "on 3 May": the preposition may belong to the time, or stand before each
    if (tokens[at - 1]?.pos === 'ADP' && at < last) at--;
    const bare = tokens.slice(at, last).every(({ pos }) => pos === 'NUM');
    if (!bare || !isNominal(tokens[at - 1]) || tokens[at - 1]?.pos === 'DET')
      return at < last ? { first: at, last } : null;
  }
  if (closesAge(tokens, at - 1)) at -= 3;
  while (isNominal(tokens[at - 1])) {
    at--;
    if (tokens[at]?.pos === 'DET') break;
  }
  return at < last && hasNoun(tokens, at, last) ? { first: at, last } : null;
}

/** "Karl Henn, 41, and": the comma that closes an age. */
const closesAge = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  tokens[comma - 1]?.pos === 'NUM' &&
  tokens[comma - 2]?.text === ',' &&
  tokens[comma - 3]?.pos === 'PROPN';

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NOMINAL.test(token.pos) || POSSESSIVE.test(token.lower) || SIDE.test(token.lower) || isNamed(token)) &&
  !/^(?:both|neither|all)$/.test(token.lower);

/** "Ana Prior": a name whose word is an adverb too. */
const isNamed = ({ pos, text }: Token): boolean => pos === 'ADV' && /^\p{Lu}/u.test(text);

const isJoint = (token: Token | undefined): boolean =>
  token === undefined ||
  token.pos === 'PUNCT' ||
  token.pos === 'CCONJ' ||
  (token.pos === 'ADP' && token.lower !== 'per');

const hasNoun = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ pos }) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(pos));

/** The members without what they share: "in | 2012 and 2014", "4 and 6 | per cent", "Wards | 4 and 7", "the | mayor and bishop", "the first and second | phases". */
function ownOf(parts: readonly Part[], tokens: readonly Token[], isFigure: IsFigure): Part[] | null {
  const [head, tail] = [parts[0], parts.at(-1)];
  if (!head || !tail) return null;
  const pos = (i: number): string => tokens[i]?.pos ?? '';
  const isBare = ({ first, last }: Part): boolean =>
    tokens.slice(first, last).every((one) => FIGURE.test(one.pos));
  const opens = (tag: string): boolean => pos(head.first) === tag && pos(tail.first) !== tag;
  const own = parts.map((part) => ({ ...part }));
  const [first, last] = [own[0] as Part, own.at(-1) as Part];
  if (opens('ADP') || (opens('DET') && head.last - head.first > 1)) first.first++;
  if (isBare(tail) && !isBare(first)) {
    // "Wards 4 and 7"
    if (pos(first.last - 1) !== 'NUM') return null;
    first.first = first.last - 1;
  } else if (own.slice(0, -1).every(isBare) && !isBare(tail)) {
    let end = last.first;
    while (end < last.last && FIGURE.test(pos(end))) end++;
    // a count beside a thing is no list
    if (end === last.first) return null;
    last.last = end;
  } else if (isFigure(first.last - 1) !== isFigure(last.last - 1)) return null;
  else if (
    last.last - last.first > 1 &&
    /s$/.test(tokens[last.last - 1]?.lower ?? '') &&
    own.slice(0, -1).every((part) => isQualifier(part, tokens, head))
  )
    last.last--;
  return own;
}

/** Nouns of which one side, part or time of a thing is told before its name. */
const SIDE =
  /^(?:north|south|east|west|left|right|front|back|top|bottom|spring|summer|autumn|winter|morning|afternoon|evening)$/;

/** "the first", "the Mill": one word that has its noun behind the last member. */
function isQualifier({ first, last }: Part, tokens: readonly Token[], head: Part): boolean {
  const word = tokens[first];
  return (
    last - first === 1 &&
    (word?.pos === 'ADJ' || ((word?.pos === 'PROPN' || SIDE.test(word?.lower ?? '')) && head.first < first))
  );
}
