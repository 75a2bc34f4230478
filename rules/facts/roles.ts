/** Who is what to whom, as short texts say it in passing: "the poet Ada Marsh", "Jonas Tveit, a member of the harbour board, said". */
import { soughtBy } from '../sought/sought.js';
import { ROLE_LINES } from '../words/roles.js';
import { isTitleCase, NAME, NO_NAME } from './names.js';

export interface Role {
  /** The first word of the role’s line. */
  role: string;
  /** The phrase that tells it, with its modifiers and the body: "the Norwegian poet", "a member of the harbour board". */
  phrase: string;
  /** Null where the text names nobody by it. */
  holder: string | null;
  /**
   * Names of the clause before it of which it is another party: "spoke of the president", "met a member of". Note: a noun phrase in object
   * position and the subject of its clause are two (Chomsky 1981, principle C of binding).
   */
  besides: readonly string[];
  start: number;
  end: number;
}

const NAMES = new Map(
  ROLE_LINES.flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0] ?? name] as const)),
);
const ROLE = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/^\p{Ll}/u, (c) => `[${c}${c.toUpperCase()}]`))
  .join('|');
const DETERMINER = `(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|whose|${NAME}[’']s)`;
const MODIFIER =
  "(?!(?:and|or|of|to|with|by|from|said|told|is|was|were|are|in|on|at|for|that|who|as)\\b)[\\p{L}’'-]+";
/** The phrase of a role: what modifies it, the noun, and the body behind it. */
const MENTION = soughtBy(
  `(?<![\\p{L}’'-])(?<lead>(?:${DETERMINER} )+(?:${MODIFIER} ){0,4}?|(?:(?:former|late|new|then|\\p{Lu}[\\p{L}.-]*) ){0,3}?)\\b(?<role>${ROLE})\\b(?![’'-])(?<body> (?:of|for|in|at|to) (?:(?:the|a|an|its|his|her) )?(?:\\p{Ll}+ ){0,3}${NAME})?`,
  'gu',
);
const TITLED = soughtBy(`^ (?<holder>${NAME})(?![’'])`, 'u');
const THEN_NAMED = soughtBy(
  `^, (?<holder>${NAME})(?=[,.;)]|$| (?:and|who|is|was|has|had|said|says|will|told|to|opened)\\b)`,
  'u',
);
const IS_NAMED = soughtBy(`^ (?:is|was) (?<holder>${NAME})(?![’'])`, 'u');
const BESIDE = soughtBy(`(?<holder>${NAME}), $`, 'u');
const SAID_OF = soughtBy(
  `(?<holder>${NAME})(?:, [^,.;]{1,40},)?(?:,? who)? (?:is|was|became|becomes|remains|has been|had been|served|serves)(?: (?:also|once|twice|first|again|then|\\p{Ll}+ly))?(?: (?:elected|re-elected|appointed|named|chosen|made|crowned))?(?: as)? $`,
  'u',
);

/** The roles that a text gives to people or leaves without a name, in order. */
export function rolesIn(text: string): Role[] {
  if (!MENTION.mayBeIn(text) || isTitleCase(text)) return [];
  const out: Role[] = [];
  const mention = MENTION.pattern;
  mention.lastIndex = 0;
  for (let found = mention.exec(text); found !== null; found = mention.exec(text)) {
    const { lead = '', role = '', body = '' } = found.groups ?? {};
    const start = found.index;
    const [noun, end] = [start + lead.length + role.length, start + found[0].length];
    // the body may hold another role: "the sister of the composer Aldo Renzi"
    mention.lastIndex = noun;
    const first = NAMES.get(role.toLowerCase());
    if (first === undefined) continue;
    const holder = holderOf(text, start, noun, end, body);
    const besides = holder === null ? subjectsBefore(text.slice(0, start)) : [];
    out.push({ role: first, phrase: found[0].trim(), holder, besides, start, end });
  }
  return out;
}

function holderOf(text: string, start: number, noun: number, end: number, body: string): string | null {
  const [before, behindNoun, behind] = [text.slice(0, start), text.slice(noun), text.slice(end)];
  const holder =
    (body === '' ? TITLED.exec(behindNoun)?.groups?.['holder'] : undefined) ??
    SAID_OF.exec(before)?.groups?.['holder'] ??
    THEN_NAMED.exec(behind)?.groups?.['holder'] ??
    BESIDE.exec(before)?.groups?.['holder'] ??
    IS_NAMED.exec(behind)?.groups?.['holder'] ??
    null;
  return holder === null || NO_NAME.test(holder) || isKindOfPeople(before, holder) ? null : holder;
}

/** "The Frenchman who was": no name. */
const isKindOfPeople = (before: string, holder: string): boolean =>
  new RegExp(`\\b(?:the|an?) ${holder.replace(/[^\p{L}\p{N} -]/gu, '.')}\\b`, 'iu').test(before);

/** Where a clause or an aside begins: what stands before it may be the same as what stands behind. */
const BOUNDARY =
  /[,;:.!?()"“”–—]|\b(?:and|but|or|who|which|that|whose|where|when|as|(?:be|being|is|are|was|were|been)(?! (?:\p{Ll}+(?:ed|en)|met|told|held|led|shot|sent)\b)|become|became|becomes|becoming|remain\w*|elected|named|appointed|made|like|including|such)\b/giu;
const OBJECT =
  /\b(?:with|of|to|by|from|against|about|for|\p{Ll}{2,}(?:ed|es|s|ing)|met|told|saw|held|led|beat|took|left|shot|sent|meet|tell|see|ask|sue) $/u;

/** The names before a phrase in its own clause, where a verb or preposition makes it another party. */
function subjectsBefore(before: string): string[] {
  if (!OBJECT.test(before)) return [];
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  const clause = last ? before.slice(last.index + last[0].length) : before;
  return ALL_NAMES.matchAll(clause)
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name));
}
const ALL_NAMES = soughtBy(NAME, 'gu');
