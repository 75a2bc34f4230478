/** Only one is said to have done a thing, or all but one, and elsewhere another did it, or that one. */
import { aboutWords } from '../compare/identity/about.js';
import { isFact } from '../compare/identity/brief.js';
import { eventOf } from '../compare/identity/event-view.js';
import { likeWords, oneThing } from '../compare/identity/ground.js';
import { otherTime } from '../compare/times/moments.js';
import { entityOf } from '../compare/identity/names.js';
import { span } from '../compare/words/phrases.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { likeness, thingKeys } from '../compare/identity/same-event.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { soleDoerOf, type SoleDoer } from '../compare/doers/sole-doers.js';
import { tellingWords, wordsInText } from '../compare/words/words.js';
import type { Term } from '../../model/claim.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const soleDoerCountered: PairRule = {
  id: 'sole-doer-countered',
  revision: 3,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'Only one is said to have done a thing, or all but one, and elsewhere another did it, or that very one.',
  doesNotCover:
    'The only one of a kind (“the only nurse who”), kinds and numbers (“only nurses”, “only three”), and what others did later.',
  keys: (claim) => (isFact(claim) ? thingKeys(claim) : []),
  sides: (claim) =>
    soleDoerOf(claim) ? { is: ['sole'], meets: ['told'] } : { is: ['told'], meets: ['sole'] },
  check,
  examples: {
    firing: [
      {
        shows: 'only one, and another',
        documents: [
          { text: 'Only Otto Brand saw the barge sink. It was dark.' },
          { text: 'Clara Munk saw the barge sink. She was on the pier.' },
        ],
        message: 'One place says it of nobody but “Otto Brand”, the other of “Clara Munk”.',
        quoted: ['Otto Brand', 'Clara Munk'],
      },
      {
        shows: 'everyone but one, and that one',
        documents: [
          { text: 'Everyone but Otto Brand signed the charter. It was on vellum.' },
          { text: 'Otto Brand signed the charter. He had a new pen.' },
        ],
        message: 'One place says it of all but “Otto Brand”, the other of “Otto Brand” too.',
        quoted: ['Otto Brand', 'Otto Brand'],
      },
      {
        shows: 'nobody but one, and somebody of another calling',
        documents: [
          { text: 'Nobody but the miller had a key to the mill. It was dark.' },
          { text: 'A rower had a key to the mill. She was on the pier.' },
        ],
        message: 'One place says it of nobody but “the miller”, the other of “A rower”.',
        quoted: ['the miller', 'A rower'],
      },
    ],
    silent: [
      {
        shows: 'somebody who may be the one',
        documents: [
          { text: 'Nobody but the miller signed the charter. It was on vellum.' },
          { text: 'A member of the guild signed the charter. He had a new pen.' },
        ],
      },
      {
        shows: 'another thing',
        documents: [
          { text: 'Only Otto Brand signed the charter. It was on vellum.' },
          { text: 'Clara Munk signed the lease. It was short.' },
        ],
      },
      {
        shows: 'within a limit that the other does not speak of',
        documents: [
          { text: 'Only Otto Brand signed the charter in red ink. It was on vellum.' },
          { text: 'Clara Munk signed the charter. She was late.' },
        ],
      },
      {
        shows: 'a part that only the other speaks of',
        documents: [
          { text: 'Only Otto Brand came to the hearing. It was brief.' },
          { text: 'Clara Munk came to the hearing of the appeal. It was long.' },
        ],
      },
      {
        shows: 'another day',
        documents: [
          { text: 'Only Otto Brand swam the sound on Monday. It was cold.' },
          { text: 'Clara Munk swam the sound on Tuesday. It was warm.' },
        ],
      },
      {
        shows: 'one so far, and another afterwards',
        documents: [
          { text: 'Only Otto Brand has signed the charter. It is on vellum.', published: '2012-03-01' },
          { text: 'Clara Munk has signed the charter. She was late.', published: '2012-03-09' },
        ],
        savedBy: 'change',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document || !isFact(first) || !isFact(second)) return null;
  const [sole, told] = soleDoerOf(first) ? [first, second] : [second, first];
  const [only, doer] = [soleDoerOf(sole), doerOf(told)];
  if (!only || !doer || soleDoerOf(told) || told.claim.polarity === 'negative') return null;
  if (!counters(only, doer) || !ofOneDeed(sole, only.who, told, doer)) return null;
  const apart = scopedApart(withoutDoer(sole), withoutDoer(told));
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(sole, told)) return OF_OTHER_TIMES;
  if (isSoFar(sole) && (told.meta.published ?? '') > (sole.meta.published ?? ''))
    return { kind: 'saved', explanation: 'change', message: 'The one tells how it stood until then.' };
  const spans = { [sole.claim.id]: span(sole, only.who), [told.claim.id]: span(told, doer) };
  return {
    kind: 'finding',
    spans: [first, second].flatMap(({ claim }) => spans[claim.id] ?? []),
    message:
      only.is === 'sole'
        ? `One place says it of nobody but “${only.who.text}”, the other of “${doer.text}”.`
        : `One place says it of all but “${only.who.text}”, the other of “${doer.text}” too.`,
    because: [
      'Both speak of one act on one thing.',
      'What only one did no other did; who is left out did not.',
    ],
    resolveBy: 'Ask for a list of all who did it.',
  };
}

function doerOf({ claim: { frame } }: CaseClaim): Term | null {
  const { agent, theme, predicate } = frame;
  const doer = agent ?? (theme && predicate && theme.end <= predicate.start ? theme : null);
  // "a member of the staff" may be the one
  if (
    doer &&
    /^an? (?:.* (?:of|from|at|in)|(?:\w+ )?(?:officer|official|member|person|man|woman|employee|worker|representative)\b)/i.test(
      doer.text,
    )
  )
    return null;
  return doer && !doer.pronoun && /^(?:the\s|an?\s|\p{Lu})/u.test(doer.text) ? doer : null;
}

/** Another than the only one, or the very one that is left out. */
function counters({ who, is }: SoleDoer, doer: Term): boolean {
  if (is === 'left out') return oneThing(who, doer);
  const named = (term: Term): boolean =>
    entityOf(term) !== null || /^(?:the\s|an?\s|\p{Lu})/iu.test(term.text);
  return named(who) && named(doer) && !mayBeOne(who, doer);
}

/** One act on one thing, neither of them narrowed to what the other does not speak of. */
function ofOneDeed(sole: CaseClaim, who: Term, told: CaseClaim, doer: Term): boolean {
  if (
    likeness(sole, told).predicate !== 'same' ||
    (sole.claim.times.length === 0) !== (told.claim.times.length === 0)
  )
    return false;
  // of an intransitive the doer is the theme
  const [x, y] = [sole, told].map(({ claim }) => {
    const { theme } = eventOf(claim);
    return theme && theme.start !== who.start && theme.start !== doer.start ? theme : null;
  });
  if (x && y && !oneThing(x, y)) return false;
  const [a, b] = [besides(sole, who), besides(told, doer)];
  const met = (some: readonly string[], others: readonly string[]): boolean =>
    some.every((word) => others.some((other) => likeWords(word, other)));
  return a.length > 0 && met(a, b) && met(b, a);
}

/** What is told besides who did it and the verb. */
function besides(one: CaseClaim, doer: Term): string[] {
  const { agent, predicate } = one.claim.frame;
  const without = new Set([
    ...tellingWords(doer.words),
    ...wordsInText(`${doer.text} ${doer.entity ?? ''} ${agent?.text ?? ''} ${predicate?.lemma ?? ''}`),
  ]);
  return [...aboutWords(one)].filter((word) => !without.has(word) && !LEAD.test(word));
}

/** Words of the exclusive itself. */
const LEAD =
  /^(?:too|also|well|both|only|solely|alone|everyone|everybody|nobody|else|all|except|save|apart)$/;

const withoutDoer = (one: CaseClaim): CaseClaim => ({
  ...one,
  claim: { ...one.claim, frame: { ...one.claim.frame, agent: null } },
});

/** "Only Lee has signed": others may follow. */
const isSoFar = ({ claim: { frame, quote } }: CaseClaim): boolean =>
  frame.tense === 'present' || /\b(?:has|have|so far|yet|until now)\b/i.test(quote.exact);
