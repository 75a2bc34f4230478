/** Who holds which post where, as short texts say it: "the Mayor of Paris, Ann Roy", "Roy is the mayor of Paris", "Paris mayor Ann Roy". */
import { soughtBy } from '../sought/sought.js';
import { OFFICE_LINES, RANKS, TIMES_OF_OFFICE } from '../words/offices.js';
import { BODY, isTitleCase, NAME, NO_NAME } from './names.js';

export interface Office {
  /** The first word of the post's line. */
  post: string;
  rank: string | null;
  /** "former", "then": held at another time. */
  past: boolean;
  body: string;
  holder: string;
  /** From the first word of the mention to the last. */
  start: number;
  end: number;
}

const POSTS = new Map<string, string>();
for (const line of OFFICE_LINES) {
  const names = line
    .split(' ')
    .map((name) => name.replace(/-(?!general|in|chief)/g, ' ').replace(/-/g, '[- ]'));
  for (const name of names) POSTS.set(name, names[0] ?? name);
}

const anyCase = (name: string): string =>
  name
    .replace(/^\p{Ll}/u, (c) => `[${c}${c.toUpperCase()}]`)
    .replace(/ (\p{Ll})/gu, (_, c: string) => ` [${c}${c.toUpperCase()}]`);
const POST = [...POSTS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(anyCase)
  .concat('CEO', 'CFO')
  .join('|');
const BEFORE = [...RANKS, ...TIMES_OF_OFFICE, 'new', 'current', 'first', 'second', 'present', 'co']
  .map(anyCase)
  .join('|');
const MENTION = soughtBy(
  `(?:(?<owner>${BODY})(?:[’']s?)? )?(?:(?:[Ss]pecial )?(?<aide>[Aa]ssistant|[Aa]ide|[Aa]dviser|[Ss]ecretary) to (?:the )?)?(?<mods>(?:(?:${BEFORE})[ -])*)(?<post>${POST})(?![\\p{L}-])(?: (?:of|for|at) (?:the )?(?<body>${BODY}))?`,
  'gu',
);
/** "Prime minister Ann Roy"; "the mayor of Paris, Ann Roy," in apposition, which something must close. */
const NAMED_HOLDER = soughtBy(`^ (?<holder>${NAME})(?![’'])`, 'u');
const THEN_HOLDER = soughtBy(
  `^, (?<holder>${NAME})(?=[,.;:)]|$| (?:and|who|is|was|has|had|said|says|will|to|in|on|at)\\b)`,
  'u',
);
const IS_HOLDER = soughtBy(`^ (?:is|was|,) (?<holder>${NAME})(?![’'])`, 'u');
const HOLDER_BESIDE = soughtBy(`(?<holder>${NAME}),? (?:who (?:is|was) )?(?:an?|the|its|their)? ?$`, 'u');
const HOLDER_IS = soughtBy(
  `(?<holder>${NAME})(?:,? who)?(?: (?:is|was|became|becomes|remains|has been|had been|served|serves)(?: \\p{Ll}+)?(?: (?:elected|appointed|named))?)(?: as)?(?: (?:an?|the|its))? ?$`,
  'u',
);

/** The posts that a text gives to somebody by name, in order. */
export function officesIn(text: string): Office[] {
  const out: Office[] = [];
  if (!MENTION.mayBeIn(text) || isTitleCase(text)) return out;
  for (const match of MENTION.matchAll(text)) {
    const { mods = '', post = '', body, aide } = match.groups ?? {};
    const [owner, ranks] = withoutRanks(match.groups?.['owner'] ?? '');
    const where = body ?? owner;
    const end = match.index + match[0].length;
    const holder = holderOf(text.slice(0, match.index), text.slice(end), body === undefined);
    if (where === '' || holder === null) continue;
    const words = [...ranks, ...mods.toLowerCase().split(/[ -]/)];
    out.push({
      post: postOf(post),
      rank: aide?.toLowerCase() ?? words.find((word) => RANKS.includes(word)) ?? null,
      past: words.some((word) => TIMES_OF_OFFICE.includes(word)),
      body: where,
      holder,
      start: match.index,
      end,
    });
  }
  return out;
}

/** "Deputy" before a post is no name, nor is a word that only opens the sentence. */
function withoutRanks(owner: string): [name: string, ranks: string[]] {
  const words = owner.split(' ');
  const ranks: string[] = [];
  while (words.length > 0 && isRank(words.at(-1)?.toLowerCase() ?? ''))
    ranks.push(words.pop()?.toLowerCase() ?? '');
  return [words.join(' '), ranks];
}

const isRank = (word: string): boolean =>
  [...RANKS, ...TIMES_OF_OFFICE, 'current', 'first', 'co'].includes(word) || NO_NAME.test(word);

function postOf(post: string): string {
  const plain = post.toLowerCase();
  for (const [name, first] of POSTS) if (new RegExp(`^${name}$`).test(plain)) return first;
  return plain;
}

/** "President Ann Roy" stands right behind; "the president of X, Ann Roy" behind a comma; else before, in apposition or as subject. */
function holderOf(before: string, after: string, bare: boolean): string | null {
  const then = (bare ? NAMED_HOLDER : THEN_HOLDER).exec(after)?.groups?.['holder'];
  const is = IS_HOLDER.exec(after)?.groups?.['holder'];
  const told = HOLDER_IS.exec(before)?.groups?.['holder'];
  const beside = /, (?:who (?:is|was) )?(?:an?|the|its|their)? ?$/.test(before)
    ? HOLDER_BESIDE.exec(before)?.groups?.['holder']
    : undefined;
  const holder = told ?? then ?? beside ?? is ?? null;
  return holder === null || NO_NAME.test(holder) ? null : holder;
}
