/**
 * Posts, in whatever words one is said to hold them: "manager of the home", "ran the home", "in charge of the home", "in the job". A
 * verb of leading tells no title, and "the job" neither title nor place.
 */
import type { Term } from '../../../model/claim.js';

export interface Post {
  /** The title's last word; null where the post is told by a verb or phrase of leading. */
  head: string | null;
  /** The words of the title, or which titles such a verb or phrase may stand for. */
  titles: readonly string[] | RegExp;
  /** The words of what it is a post in: "the museum", "Orton Angling Club", and of a title what marks it: "youth team manager". */
  of: readonly string[];
  /** Those of them that are names. */
  names: readonly string[];
}

/** Titles of those who lead. Source: the agent nouns of heading and governing in Roget's Thesaurus (1911), 694 and 745. */
const LEADERS =
  /^(?:head|leader|director|manager|manageress|chief|chair|chairman|chairwoman|president|principal|headteacher|headmaster|headmistress|editor|coach|captain|boss|commander|matron|dean|executive|general|secretary|commissioner|superintendent|warden|governor|mayor|ruler)$/;
/** Titles of elected and other public posts, which are "in office". */
const OFFICERS =
  /^(?:mayor|mayoress|president|minister|premier|chancellor|governor|senator|secretary|bishop|archbishop|sheriff|leader|commissioner|judge|speaker|chairman|chair|chairwoman|treasurer|director|chief)$/;
const ANY = /^/;

/** Verbs of leading, and the titles that go with each. Source: verbs of leading and governing (Levin 1993, 29.8, 51.7). */
const LEADS: Readonly<Record<string, RegExp>> = {
  lead: LEADERS,
  head: LEADERS,
  run: LEADERS,
  manage: /^(?:manager|manageress|head|boss)$/,
  direct: /^(?:director|head)$/,
  chair: /^(?:chair|chairman|chairwoman|president|head)$/,
  edit: /^editor$/,
  coach: /^(?:coach|head)$/,
  captain: /^captain$/,
  command: /^(?:commander|commandant|captain|general|head)$/,
};

/** Words that make another post of the title that they stand beside. */
const UNDER =
  /^(?:deputy|assistant|vice|acting|interim|caretaker|associate|junior|under|joint|co|honorary|emeritus|elect)$/;

/** "Chief executive of Denby Rail", "Orton mayor". */
export function postNamed(term: Term): Post | null {
  const [told = '', ...behind] = term.text.split(/\s(?:of|at|for|in|with|to)\s/);
  const [title, body] = [wordsOf(told), wordsOf(behind.join(' '))];
  const head = title.common.at(-1);
  if (head === undefined) return null;
  const marks = title.common.filter((word) => word !== head && !LEADERS.test(word) && !FIRST.test(word));
  const names = [...body.names, ...title.names];
  return { head, titles: title.common, of: [...marks, ...body.common, ...names], names };
}

/** What stands in the title of whoever is first. */
const FIRST = /^(?:managing|executive|general|lord|lady|overall)$/;

/** "Led the museum"; null with a verb that leads nothing. */
export function postLed(lemma: string, theme: Term | null): Post | null {
  const titles = LEADS[lemma];
  return titles && theme && !theme.pronoun ? untitled(titles, theme.text) : null;
}

const CHARGE =
  /^(?:(?:the )?charge|(?:the )?helm|(?:his |her |their |the |this )?(?:office|post|job|role|position|seat|chair))\b(?: (?:of|at) (.+))?$/i;

/** "In charge of the ward", "in the job", "at the helm of the Courier", "her post": what stands behind in, at or for a verb of taking. */
export function postMeant(text: string): Post | null {
  const found = CHARGE.exec(text);
  if (!found) return null;
  const titles = /charge|helm/i.test(text) ? LEADERS : /^office\b/i.test(text) ? OFFICERS : ANY;
  return untitled(titles, found[1] ?? '');
}

function untitled(titles: RegExp, text: string): Post {
  const { common, names } = wordsOf(text);
  return { head: null, titles, of: [...common, ...names], names };
}

/** The words of a text, names apart. A title may be no telling word ("head"). */
function wordsOf(text: string): { common: string[]; names: string[] } {
  const all = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !BESIDE.test(word));
  const lower = (words: string[]): string[] => [...new Set(words.map((word) => word.toLowerCase()))];
  return {
    common: lower(all.filter((word) => !/^\p{Lu}/u.test(word))),
    names: lower(all.filter((word) => /^\p{Lu}/u.test(word))),
  };
}

const BESIDE =
  /^(?:the|an?|its|their|his|her|this|that|our|my|s|and|of|at|for|in|on|new|old|first|long|then|own|only)$/i;

/** True where both can be one post: one title, and a place that one of them leaves out or tells with no more than its name. */
export function onePost(a: Post, b: Post): boolean {
  const titled = a.head !== null && b.head !== null ? a.head === b.head : mayHead(a, b) && mayHead(b, a);
  return titled && onePlace(a, b);
}

/** "Led the museum" and "director of the museum", not "deputy director". */
const mayHead = (titled: Post, led: Post): boolean => {
  const words = titled.titles;
  if (words instanceof RegExp || !(led.titles instanceof RegExp)) return true;
  const { titles } = led;
  return words.some((word) => titles.test(word));
};

/** "The club", "the Orton Angling Club": a name more is no other; "the youth team" is not "the team". */
function onePlace(a: Post, b: Post): boolean {
  const [few, many] = a.of.length <= b.of.length ? [a, b] : [b, a];
  if (many.of.some((word) => UNDER.test(word) && !few.of.includes(word))) return false;
  if (few.of.length === 0) return true;
  return (
    few.of.every((word) => many.of.includes(word)) &&
    many.of.every((word) => few.of.includes(word) || many.names.includes(word))
  );
}
