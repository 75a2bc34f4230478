/**
 * Phrases for things of one kind that each side narrows in its own way behind the noun ("the driver of the van", "of the lorry"), one
 * of a row, and a part of a thing: what is said of the one is not said of the other. By the wording alone.
 */
import type { Claim, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { PARTS } from '../../words/parts.js';
import { akin } from '../words/akin.js';
import { likeWords } from '../identity/ground.js';
import { isAnother, wordsOfTerm } from '../identity/terms.js';
import { canonical, tellingWords } from '../words/words.js';
import { sought } from '../../sought/sought.js';

/** Two phrases with one head and behind it words on both sides that the other side has no like of; null where there are none. */
export function tailsDiffer(a: CaseClaim, b: CaseClaim): [string, string] | null {
  for (const x of phrasesOf(a.claim))
    for (const y of phrasesOf(b.claim)) if (oneHead(x, y) && twoTails(x, a, y, b)) return [x.text, y.text];
  return null;
}

const phrasesOf = ({ frame: { agent, theme, others } }: Claim): Term[] =>
  [agent, theme, ...others.map(({ term }) => term)].filter(
    (term): term is Term => term !== null && !term.pronoun && term.head !== '',
  );

const oneHead = (x: Term, y: Term): boolean =>
  canonical(x.head) === canonical(y.head) || akin(x.head, y.head);

function twoTails(x: Term, a: CaseClaim, y: Term, b: CaseClaim): boolean {
  const [p, q] = [tailOf(x, a), tailOf(y, b)];
  const lacks = (words: ReadonlySet<string>, other: ReadonlySet<string>, claim: CaseClaim): boolean =>
    [...words].some((word) => ![...other].some((one) => likeWords(word, one)) && !isNear(word, claim));
  return p.size > 0 && q.size > 0 && lacks(p, q, b) && lacks(q, p, a);
}

/** The telling words behind the head, before the verb: of "the driver of the van" the van, of "attacks on cabs" the cabs. */
function tailOf(term: Term, { claim }: CaseClaim): Set<string> {
  const { frame } = claim;
  const at = term.words.indexOf(term.head);
  const verb = frame.predicate?.start ?? 0;
  const behind = frame.others.filter(
    ({ role, term: one }) =>
      /^(?:of|on|in|at|from|for|to|with|between|among|against|by)$/.test(role) &&
      one.start > term.end &&
      one.start - term.end <= role.length + 2 &&
      one.end <= verb,
  );
  return tellingWords([
    ...(at < 0 ? [] : term.words.slice(at + 1)),
    ...behind.flatMap(({ term: one }) => one.words),
    ...participleBehind(term, claim),
  ]);
}

/** "Returns made online are due": the words of a participle clause between a subject and its verb. */
function participleBehind(term: Term, { frame, quote, times, operators }: Claim): string[] {
  // "the trust agreed to meet them": what governs the verb is no participle
  const governing = operators.filter(({ start }) => start >= term.end).map(({ start }) => start);
  const verb = Math.min(frame.predicate?.start ?? 0, ...governing);
  // days and months are compared as times
  if (verb <= term.end || times.some(({ start, end }) => term.end <= start && end <= verb)) return [];
  const between = quote.exact.slice(Math.max(0, term.end - quote.start), Math.max(0, verb - quote.start));
  return PARTICIPLE.test(between) ? (between.match(/\p{Ll}+/gu) ?? []) : [];
}
const PARTICIPLE =
  /^\s(?:\p{Ll}+ed|made|sent|held|built|bought|sold|paid|born|given|kept|left|taken|written)\s[^,;:–—]*$/u;

/** The word stands in the claim's sentence or beside it: both may speak of it. */
const isNear = (word: string, { claim }: CaseClaim): boolean =>
  [...tellingWords(claim.frame.around ?? []), ...tellingWords(claim.frame.words)].includes(word);

/** A word for a part of one thing, whose other parts may fare otherwise. */
const PART_OF = sought(
  /\b(?:part|parts|a section|sections|a portion|a piece|pieces|a corner|one side|one end|one wing) of (?:the|its|their|our|his|her)\b/i,
);

/** "Part of the archive was lost": no more is said of than a part. */
export function ofOnePart({ frame: { agent, theme, predicate }, quote }: Claim): boolean {
  const subject = [theme, agent].find((term) => term && predicate && term.end <= predicate.start);
  if (!subject || !predicate) return false;
  const lead = quote.exact.slice(0, Math.max(0, predicate.start - quote.start));
  return PART_OF.test(lead);
}

/** "The first offer", but not "the first time"; "another witness". */
const MARKED_ONE =
  /^(?:the|a|its|their|our|his|her|(?:\p{L}+ )*\p{L}+(?:[’']s|s[’'])) (?:(?:second|third|fourth|fifth|sixth|other|upper|lower|inner|outer|middle|smaller|larger|lesser|greater|next(?! (?:meeting|election|session|round|day|week|month|year|game|match|stage|step|term|season)\b)|neighbou?ring|adjoining|adjacent)\b(?!-| of\b)|first\b(?!-| (?:of|time)\b))|^another \p{L}/iu;

/** "The 10th anniversary", "the 20th anniversary". */
const NUMBERED = /\b(\d+)(?:st|nd|rd|th)\b/i;

/** "The second bell", "the lower dam" beside "the bell", "the dam", the deputy mayor beside the mayor: a row of them, of which the other names none or all. */
export function oneOfRow(a: Claim, b: Claim): [string, string] | null {
  for (const x of phrasesOf(a))
    for (const y of phrasesOf(b)) {
      if (canonical(x.head) !== canonical(y.head)) continue;
      if (MARKED_ONE.test(x.text) !== MARKED_ONE.test(y.text) || isAnother(wordsOfTerm(x), wordsOfTerm(y)))
        return [x.text, y.text];
      const [m, n] = [NUMBERED.exec(x.text)?.[1], NUMBERED.exec(y.text)?.[1]];
      if (m !== undefined && n !== undefined && m !== n) return [x.text, y.text];
    }
  return null;
}

/** "The clinic’s new wing", "the shop of the museum", where the other paper speaks of the clinic or the museum; null where neither does. */
export function partAndWhole(a: Claim, b: Claim): [string, string] | null {
  const alone = stressedAlone(a, b) ?? stressedAlone(b, a);
  if (alone) return alone;
  for (const x of phrasesOf(a))
    for (const y of phrasesOf(b)) {
      if ((isPartOf(x, y) && !names(b, x)) || (isPartOf(y, x) && !names(a, y))) return [x.text, y.text];
    }
  return null;
}

/** "Its Ludlow branch", "its branch in Ludlow": where both name the part, neither speaks of the whole. */
const names = (claim: Claim, { head }: Term): boolean =>
  phrasesOf(claim).some((term) => canonical(term.head) === canonical(head));

/** "The bridge itself cost £4m": the pronoun sets the thing against what goes with it, of which the other may tell (Quirk et al. 1985, 6.28). */
function stressedAlone(a: Claim, b: Claim): [string, string] | null {
  const stressed = phrasesOf(a).find((term) => saysItself(a, term));
  const other = phrasesOf(b)[0];
  return stressed && other && !phrasesOf(b).some((term) => saysItself(b, term))
    ? [`${stressed.text} itself`, other.text]
    : null;
}

const saysItself = ({ quote }: Claim, { end }: Term): boolean =>
  /^\s+itself\b/u.test(quote.exact.slice(Math.max(0, end - quote.start), end - quote.start + 10));

const isPartOf = (part: Term, whole: Term): boolean =>
  PARTS.has(part.head.toLowerCase()) &&
  canonical(part.head) !== canonical(whole.head) &&
  (wordsOfTerm(part).has(canonical(whole.head)) || wordsOfOwner(part).has(canonical(whole.head))) &&
  !wordsOfTerm(whole).has(canonical(part.head));

const wordsOfOwner = ({ owner }: Term): ReadonlySet<string> => tellingWords((owner ?? '').split(' '));

const AS_A_WHOLE = /\b(?:as a whole|overall|taken together|all told|in aggregate)\b/i;

/** "The group as a whole made £3m", "lost £2m on its buses": of all of it, and of what a phrase of the other names. */
export function ofWhole(whole: CaseClaim, part: CaseClaim): [string, string] | null {
  const found = AS_A_WHOLE.exec(whole.claim.quote.exact);
  if (!found || AS_A_WHOLE.test(part.claim.quote.exact)) return null;
  const of = part.claim.frame.others.find(
    ({ role, term }) =>
      /^(?:on|in|at|from|among)$/.test(role) && !whole.claim.frame.words.includes(term.head),
  );
  return of ? [found[0], of.term.text] : null;
}
