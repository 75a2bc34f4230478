/**
 * What brings about what: "causes", "leads to", "is a side effect of", "can result from"; and what keeps it from happening: "prevents",
 * "protects against". The two exclude each other of one cause and one effect.
 */
import type { Claim, Term } from '../../../model/claim.js';
import type { Seeks } from '../../asked.js';
import { likeWords } from '../identity/ground.js';
import { onceOf } from '../words/once.js';
import { partOf } from '../words/phrases.js';
import { canonical, shared, tellingWords } from '../words/words.js';

export interface Bringing {
  brings: boolean;
  cause: Term;
  /** Telling words of what comes of it, by canonical name, and its head. */
  effect: ReadonlySet<string>;
  head: string;
  /** The cause's cases told with "such as": each may stand for it. */
  cases: readonly Term[];
  /** All phrases that tell of cause and effect. */
  terms: readonly Term[];
  start: number;
  end: number;
}

/** Verbs whose subject brings about their object, as the reader names them. */
const BRINGING = new Set(
  'cause bring bring_about trigger produce provoke induce spark create generate prompt promote encourage worsen aggravate'.split(
    ' ',
  ),
);
const LEADING = /^(?:lead|contribute|result|end|give rise)$/;
const PREVENTING = new Set('prevent stop avert stave_off ward_off forestall inhibit preclude'.split(' '));
const GUARDING = /^(?:protect|guard|shield|defend|insure)$/;
const EFFECT_OF =
  /\b(?:effect|result|consequence|symptom|product|by-product|outcome|complication) of (?:using |taking |the use of )?(.+)$/i;
const CAUSE_OF = /\b(?:cause|source|root) of (.+)$/i;

/** Words for too little or too much of a thing: what comes of them does not come of it. */
const WANT =
  /\b(?:lack|absence|shortage|want|deficiency|withdrawal|removal|loss|failure|overdose|excess|misuse|abuse|too (?:much|little|many|few))\b/i;

/** "Is a cause of", "comes as a result of". */
const IS = /^(?:be|happen|occur|come)$/;
const LEADING_TO = /^(?:lead|result|contribute)_(?:to|in)$/;
const oneWord = (lemma: string): string => lemma.replace(/ /g, '_');

/** What every claim has that tells what brings about or prevents what. */
export const BRINGS: Seeks = {
  verbs: (lemma) =>
    [BRINGING, PREVENTING].some((verbs) => verbs.has(oneWord(lemma))) ||
    [LEADING, LEADING_TO, GUARDING, IS].some((verbs) => verbs.test(oneWord(lemma))),
};

/** What a claim tells to bring about or to prevent what. */
export const bringingOf = onceOf(({ claim }): Bringing | null => {
  if (claim.polarity === 'negative') return null;
  const found = byVerb(claim) ?? byNoun(claim);
  return found && !WANT.test(found.cause.text) ? found : null;
});

function byVerb({ frame }: Claim): Bringing | null {
  const { predicate, agent, theme, others } = frame;
  if (!predicate) return null;
  const lemma = oneWord(predicate.lemma);
  const other = (role: RegExp): Term | null => others.find((one) => role.test(one.role))?.term ?? null;
  const cases = others.flatMap(({ role, term }) => (role === 'such as' ? [term] : []));
  const told = (brings: boolean, cause: Term | null, effects: readonly (Term | null)[]): Bringing | null => {
    const [head] = effects;
    if (!cause || !head) return null;
    const effect = tellingWords(effects.flatMap((term) => term?.words ?? []));
    const terms = [cause, ...effects].filter((term) => term !== null && term !== undefined);
    const start = Math.min(predicate.start, ...terms.map((term) => term.start));
    const end = Math.max(predicate.end, ...terms.map((term) => term.end));
    return { brings, cause, effect, head: head.head, cases, terms, start, end };
  };
  if (BRINGING.has(lemma) && theme) return told(true, agent ?? other(/^by$/), [theme]);
  if (lemma === 'result' && other(/^from$/)) return told(true, other(/^from$/), [agent ?? theme]);
  if (LEADING.test(lemma) || LEADING_TO.test(lemma)) {
    const into = other(/^(?:to|in)$/) ?? (agent && theme ? theme : null);
    return told(true, agent ?? theme, [into]);
  }
  if (PREVENTING.has(lemma) && theme) return told(false, agent ?? other(/^by$/), [theme]);
  if (GUARDING.test(lemma)) return told(false, agent, [other(/^(?:from|against)$/), theme]);
  return null;
}

/** "Dizziness is a side effect of Veltrane", "the weir is a cause of floods". */
function byNoun({ frame }: Claim): Bringing | null {
  const { predicate, theme, others } = frame;
  const said = others.find(({ role }) => role === 'attribute')?.term;
  if (!predicate || !IS.test(predicate.lemma)) return null;
  const subject = theme ?? frame.agent;
  const attribute = said ?? others.find(({ role }) => role === 'as')?.term;
  if (!subject || !attribute) return null;
  const of = others.find(({ role }) => role === 'of')?.term;
  const cases = others.flatMap(({ role, term }) => (role === 'such as' ? [term] : []));
  const [start, end] = [subject.start, Math.max(attribute.end, of?.end ?? 0)];
  const text = of && !/ of /.test(attribute.text) ? `${attribute.text} of ${of.text}` : attribute.text;
  const [, source] = EFFECT_OF.exec(text) ?? [];
  const behind = (words: string): Term => of ?? partOf(attribute, words);
  const terms = [subject, attribute, ...(of ? [of] : []), ...cases];
  const effectOf = (term: Term): Pick<Bringing, 'effect' | 'head'> => ({
    effect: tellingWords(term.words),
    head: term.head,
  });
  if (source !== undefined)
    return { brings: true, cause: behind(source), ...effectOf(subject), cases, terms, start, end };
  const [, effect] = CAUSE_OF.exec(text) ?? [];
  return effect === undefined
    ? null
    : { brings: true, cause: subject, ...effectOf(behind(effect)), cases, terms, start, end };
}

/** Nouns that stand for the thing whose use or presence it is. */
const USE = new Set(
  'use dose intake taking consumption presence long regular daily drug medicine tablet'
    .split(' ')
    .map(canonical),
);

/** One cause: the same words but for those that stand for its use, or one of the cases that the other names. */
export function oneCause(a: Bringing, b: Bringing): boolean {
  const words = (term: Term): Set<string> =>
    new Set(
      [...tellingWords([...term.words, ...(term.entity ? [term.entity] : [])])].filter((w) => !USE.has(w)),
    );
  const same = (x: Term, y: Term): boolean => {
    const [p, q] = [words(x), words(y)];
    return p.size > 0 && p.size === q.size && shared(p, q).length === p.size;
  };
  const [xs, ys] = [
    [a.cause, ...a.cases],
    [b.cause, ...b.cases],
  ];
  return xs.some((x) => ys.some((y) => same(x, y)));
}

/** One effect: the same or like heads, and no word left over on both sides. */
export function oneEffect(a: Bringing, b: Bringing): boolean {
  const known = (word: string, all: ReadonlySet<string>): boolean =>
    all.has(word) || [...all].some((other) => likeWords(word, other));
  if (!known(canonical(a.head), b.effect) || !known(canonical(b.head), a.effect)) return false;
  return (
    [...a.effect].every((word) => known(word, b.effect)) ||
    [...b.effect].every((word) => known(word, a.effect))
  );
}
