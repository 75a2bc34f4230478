/** What somebody is, where, or with whom, by what a claim's verb says of it, or by a phrase beside a length of time ("after 30 years with Y"). */
import type { Term, Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { oneName } from '../words/one-name.js';
import { onePost, postLed, postMeant, postNamed, type Post } from './posts.js';

/** What one has been: something ("as"), with a body, at home in a place, or the owner of a thing. */
type Kind = 'post' | 'body' | 'home' | 'owner';

export interface Held {
  kind: Kind;
  person: string;
  /** The post, or the name of the body, place or thing. */
  of: Post | string;
}

/** Verbs that put somebody into a post, and those with which one is in it. Source: verbs of appointing (Levin 1993, 29.1, 29.6). */
const TAKES_POST = /^(?:become|appoint|elect|name|make|take over|install|choose|swear in)$/;
const HOLDS_POST = /^(?:be|serve|work|act|remain|sit|spend)$/;
const JOINS = /^(?:join|enter)$/;
const WORKS = /^(?:work|serve|teach|be|play|sit|spend)$/;
const SETTLES = /^(?:move|come|settle|emigrate)$/;
const LIVES = /^(?:live|reside|dwell|be|spend)$/;
const BUYS = /^(?:buy|acquire|purchase)$/;
const OWNS = /^(?:own|possess)$/;

/** Who the claim is of, by name: its agent, or whom its verb puts into a post. */
export function personOf(own: CaseClaim): string | null {
  const { frame } = own.claim;
  const term = frame.agent ?? frame.theme;
  return term && (term.pronoun || isNamed(term) || isNamedBehind(own, term)) ? term.entity : null;
}

/** "The manager, Isobel Rennie, …": who is meant stands right behind. */
const isNamedBehind = ({ claim: { quote } }: CaseClaim, { entity, end }: Term): boolean =>
  entity !== null && quote.exact.slice(Math.max(0, end - quote.start)).startsWith(`, ${entity}`);

/** "Councillor Wynn", and not Wynn's sister or a Wynn supporter. */
const isNamed = ({ entity, owner, head }: Term): boolean =>
  entity !== null &&
  owner === null &&
  entity
    .toLowerCase()
    .split(/[\s.]+/)
    .includes(head);

/** What the verb says that somebody begins to be, or is. */
export function held(own: CaseClaim, person: string, way: 'begins' | 'lasts'): Held[] {
  const { claim } = own;
  const { frame } = claim;
  if (claim.polarity === 'negative' || claim.modality !== 'asserted') return [];
  const lemma = frame.predicate?.lemma ?? '';
  const post = roleOf(own, /^(?:as|attribute)$/);
  const begins = way === 'begins';
  const at = roleOf(own, /^(?:for|with|at|in|on)$/);
  const found: [Exclude<Kind, 'post'>, Term | null | undefined, boolean][] = [
    ['body', begins ? frame.theme : at, (begins ? JOINS : WORKS).test(lemma) && !post],
    [
      'home',
      begins ? roleOf(own, /^(?:to|in)$/) : frame.agent ? (frame.theme ?? at) : at,
      (begins ? SETTLES : LIVES).test(lemma),
    ],
    ['owner', frame.theme, (begins ? BUYS : OWNS).test(lemma)],
  ];
  const posts = begins ? postBegun(own, post) : postHeld(own, post);
  return [
    ...posts.map((of): Held => ({ kind: 'post', person, of })),
    ...found.flatMap(([kind, term, fits]) => (fits && term ? heldOf(kind, person, term) : [])),
  ];
}

const roleOf = ({ claim: { frame } }: CaseClaim, names: RegExp): Term | undefined =>
  frame.others.find((other) => names.test(other.role))?.term;

/** "Became manager", "took up her post", "took charge of the ward". */
function postBegun({ claim: { frame, quote } }: CaseClaim, post: Term | undefined): Post[] {
  const lemma = frame.predicate?.lemma ?? '';
  if (post) return /^take up$/.test(lemma) || TAKES_POST.test(lemma) ? posts(postNamed(post)) : [];
  // "took over as chief executive": read as what was taken over
  if (/^take over$/.test(lemma) && frame.theme && /\bover as\b/i.test(quote.exact))
    return posts(postNamed(frame.theme));
  return /^take(?: up)?$/.test(lemma) && frame.theme ? posts(postMeant(frame.theme.text)) : [];
}

/** "Was manager", "led the museum", "was in charge of the ward". */
function postHeld(own: CaseClaim, post: Term | undefined): Post[] {
  const { frame } = own.claim;
  const lemma = frame.predicate?.lemma ?? '';
  if (post) return HOLDS_POST.test(lemma) ? posts(postNamed(post)) : [];
  const where = /^(?:be|remain|stay|spend)$/.test(lemma) ? roleOf(own, /^(?:in|at)$/) : undefined;
  const meant = where ? postMeant(where.text) : null;
  // "in charge for two years of the tour": of what stands further behind
  const told = meant && (meant.of.length > 0 || !/\bof\b/i.test(own.claim.quote.exact)) ? meant : null;
  return [...posts(frame.agent && postLed(lemma, frame.theme)), ...posts(told)];
}

const posts = (post: Post | null): Post[] => (post ? [post] : []);

/** "Ray Holt, chairman of X for nine years", "after 30 years with Y", "after two years in charge": told beside the verb. */
export function heldBeside({ claim: { frame, quote } }: CaseClaim, person: string, at: Time): Held[] {
  const behind = quote.exact.slice(Math.max(0, at.end - quote.start));
  const [, word = ''] = /^ (?:of service )?(as|with|at|in|on|of) /.exec(behind) ?? [];
  const post = (of: Post | null): Held[] => posts(of).map((one) => ({ kind: 'post', person, of: one }));
  return frame.others.flatMap(({ role, term }) => {
    if (role === 'apposition' && term.end < at.start && at.start - term.end <= 1)
      return post(postNamed(term));
    if (role !== word || term.start < at.end || term.start - at.end > 24) return [];
    if (word === 'as') return post(postNamed(term));
    const meant = postMeant(term.text);
    if (meant) return post(meant);
    return [...heldOf('body', person, term), ...heldOf('home', person, term)];
  });
}

/** A body, place or thing by its name alone, so that its union or a share of it is another. */
function heldOf(kind: Exclude<Kind, 'post'>, person: string, term: Term): Held[] {
  return term.entity !== null && isNamed(term) ? [{ kind, person, of: term.entity }] : [];
}

/** One person, and one post, body or place. */
export function oneTenure(a: Held, b: Held): boolean {
  if (a.kind !== b.kind || !oneName(a.person, b.person)) return false;
  if (typeof a.of !== 'string' && typeof b.of !== 'string') return onePost(a.of, b.of);
  return typeof a.of === 'string' && typeof b.of === 'string' && oneName(a.of, b.of);
}
