/** A deed that ended a state is told in one place, in the other the state lasts: sold the mill, and still owns it. */
import type { Term } from '../../model/claim.js';
import { akin } from '../compare/words/akin.js';
import { endingsOf, holderOf, lastingsOf, postsOf, type Ending } from '../compare/turns/ended.js';
import { oneThing } from '../compare/identity/ground.js';
import { matterOf } from '../compare/scope/matter.js';
import { longBefore } from '../compare/times/moments.js';
import { namesDiffer } from '../compare/identity/names.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { likeness, thingKeys } from '../compare/identity/same-event.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import { datedTimes } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { endedExamples } from './examples/ended-yet-still.js';

export const endedYetStill: PairRule = {
  id: 'ended-yet-still',
  revision: 1,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place tells of a deed that ends a state, another says that the state still lasts.',
  doesNotCover: 'A deed of which the paper of the lasting state could not know yet, and parts of the thing.',
  keys: (claim) => thingKeys(claim),
  sides: (claim) => {
    const [ended, lasting] = [endingsOf(claim), lastingsOf(claim)].map((all) => all.map(({ line }) => line));
    if (!ended || !lasting || ended.length + lasting.length === 0) return null;
    return {
      is: [...ended.map((line) => `ended ${line}`), ...lasting.map((line) => `lasts ${line}`)],
      meets: [...ended.map((line) => `lasts ${line}`), ...lasting.map((line) => `ended ${line}`)],
    };
  },
  check,
  examples: endedExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  return checkSides(first, second) ?? checkSides(second, first);
}

function checkSides(done: CaseClaim, lasting: CaseClaim): Outcome {
  const met = endingsOf(done).flatMap((ended) =>
    lastingsOf(lasting).filter(({ line }) => line === ended.line),
  )[0];
  if (!met || oneBreath(done, lasting) || namesDiffer(done, lasting)) return null;
  if (isPartial(done) || isPartial(lasting) || !ofOneHolder(done, lasting, met)) return null;
  const apart = scopedApart(done, lasting, new Set([met.text]));
  if (apart) return { kind: 'saved', ...apart };
  if (toldBefore(lasting, done) || (met.returns === true && longBefore(done, lasting)))
    return { kind: 'saved', explanation: 'change', message: 'It may have changed between the two.' };
  const matter = matterOf(done, lasting);
  return {
    kind: 'finding',
    spans:
      done.place <= lasting.place
        ? [wholeQuote(done), wholeQuote(lasting)]
        : [wholeQuote(lasting), wholeQuote(done)],
    message: `“${done.claim.frame.predicate?.text ?? ''}” ends what the other place says still lasts (“${met.text}”).`,
    because: [matter.shown, 'What has been ended is not still so.'],
    resolveBy: 'Ask how things stand today, and since when.',
  };
}

/** The paper of the lasting state is older than the other, or than the day of the deed. */
function toldBefore(lasting: CaseClaim, done: CaseClaim): boolean {
  const [then, later] = [lasting.meta.published, done.meta.published];
  if (then === null || later === null) return false;
  const days = datedTimes(done).flatMap(({ earliest }) => earliest ?? []);
  return days.length > 0 ? days.some((day) => day > then) : then < later;
}

/** What it was done to is one, or who did it and, where both name one, the post. */
function ofOneHolder(done: CaseClaim, lasting: CaseClaim, { of }: Ending): boolean {
  const [a, b] = [holderOf(done, of), holderOf(lasting, of)];
  if (!a || !b || a.pronoun !== b.pronoun) return false;
  const { theme } = likeness(done, lasting);
  if (relateTerms(a, b) !== 'same' && !oneThing(a, b) && !(of !== 'agent' && theme === 'same')) return false;
  if (of === 'agent') return ofOnePost(postsOf(done), postsOf(lasting));
  return of !== 'both' || mayBeOne(done.claim.frame.agent, lasting.claim.frame.agent);
}

const ofOnePost = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((post) =>
    b.some((other) => relateTerms(post, other) !== 'different' || akin(post.head, other.head)),
  );
