/** One event affirmed in one place and denied in another. */
import { inCommon } from '../compare/identity/about.js';
import { deniedOutright, isBare } from '../compare/stands/denied-outright.js';
import { deniesAddedWord, saysOther } from '../compare/scope/denied-part.js';
import { kinDeeds, kinNames } from '../compare/identity/kin-deeds.js';
import { predicateNames } from '../compare/identity/predicates.js';
import { likeness, sameArguments, thingKeys } from '../compare/identity/same-event.js';
import { termKeys } from '../compare/identity/terms.js';
import { DEFINITE } from '../compare/figures/counts.js';
import { eventOf } from '../compare/identity/event-view.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { oneGroup } from '../compare/figures/groups.js';
import { sameMeasure } from '../compare/identity/measure.js';
import { excepts, isPartial, portionOf } from '../compare/figures/quantifiers.js';
import { speakOfOthers } from '../compare/identity/self-told.js';
import { forAWhile } from '../compare/times/for-a-while.js';
import { stillToCome } from '../compare/times/still-to-come.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { retold } from '../compare/times/retold.js';
import { othersPicked } from '../compare/scope/picked-out.js';
import { deniedApart } from '../compare/scope/restricted-apart.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { changedSince, longBefore, otherTime, thenAndNow } from '../compare/times/moments.js';
import { datedTimes, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import { gradesDiffer } from '../compare/stands/grades.js';
import { reachedByNot } from '../compare/figures/under-negation.js';
import type { CaseClaim, Outcome, PairRule, SidedKey } from '../rule.js';
import { polarityExamples } from './examples/polarity-opposed.js';

export const polarityOpposed: PairRule = {
  id: 'polarity-opposed',
  revision: 37,
  type: 'polarity',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place says that something happened or holds, another that it did not or does not.',
  doesNotCover:
    'Denials of a plan or an announcement, and "no" or "none" against a count: they have rules of their own.',
  keys,
  check,
  examples: polarityExamples,
};

/** The one affirms what the other denies: under the things spoken of, by polarity and predicate. */
function keys(claim: CaseClaim): SidedKey[] {
  if (!(settled(claim) || saysCould(claim)) || (isPartial(claim) && !reachedByNot(claim))) return [];
  const { polarity } = claim.claim;
  const other = polarity === 'positive' ? 'negative' : 'positive';
  const things = thingsOf(claim);
  return [...predicateNames(claim), ...kinNames(claim)].flatMap((name) => {
    const sides = { is: [`${polarity} ${name}`], meets: [`${other} ${name}`] };
    return things.map((key) => ({ key, sides }));
  });
}

/** Things by name, and the predicate where a pronoun stands for them. One that says nothing by itself needs one theme in both. */
function thingsOf(claim: CaseClaim): readonly string[] {
  const { predicate, theme, agent } = claim.claim.frame;
  if (!predicate || !(theme ?? agent ?? isBare(claim))) return thingKeys(claim);
  const does = `does ${canonical(eventOf(claim.claim).lemma ?? predicate.lemma)}`;
  const own = eventOf(claim.claim).theme;
  const told = telling(claim) ? [does] : own ? termKeys(own).map((key) => `${does} ${key}`) : [];
  return [...thingKeys(claim), ...told];
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.polarity === second.claim.polarity) return null;
  if (oneBreath(first, second)) return null;
  // "not rated good" leaves every other grade
  if (gradesDiffer(first, second)) return null;
  if (!bothSettled(first, second) || isDuty(first) !== isDuty(second)) return null;
  const outright = deniedOutright(first, second);
  const again = retold(first, second);
  const whole = again && reachedByNot(first) && reachedByNot(second);
  if (!outright && !whole && (countOneGroup(first, second) || deniesOfSome(first, second))) return null;
  if (othersPicked(first, second)) return null;
  // "did not come for an hour": then it did
  if (forAWhile(first) !== forAWhile(second) || speakOfOthers(first, second)) return null;
  if (excepts(first) || excepts(second) || deniesAddedWord(first, second)) return null;
  if (ofTheOthers(first) !== ofTheOthers(second) || saysOther(first, second)) return null;
  if (!whole && (isPartial(first) || isPartial(second))) return null;
  if (!again) {
    if (!outright && !oneEvent(first, second)) return null;
    const apart = scopedApart(first, second) ?? deniedApart(first, second);
    if (apart) return { kind: 'saved', ...apart };
  }
  if (allegedAndDenied(first, second) || allegedAndDenied(second, first))
    return {
      kind: 'saved',
      explanation: "another's words",
      message: 'One is told as an allegation, the other as its denial.',
    };
  if (cameLater(first, second))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'What had not happened yet may have happened since.',
    };
  const old = outright && longBefore(first, second);
  if (old || otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  const affirmed = first.claim.polarity === 'positive' ? first : second;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `One says “${affirmed.claim.frame.predicate?.text ?? ''}”, the other denies it.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'Neither names another time at which it would be different.',
    ],
    resolveBy: 'Find a source that shows whether it happened.',
  };
}

/** One predicate, or a kin one, and arguments that can be one. */
function oneEvent(first: CaseClaim, second: CaseClaim): boolean {
  const like = likeness(first, second);
  if (!telling(first) && (like.theme !== 'same' || isPronoun(first) || isPronoun(second))) return false;
  if (like.agent === 'different' || !oneHolder(first, second)) return false;
  if ((singlesOut(first) || singlesOut(second)) && like.agent !== 'same') return false;
  const kin = like.predicate === 'different' && like.theme === 'same' && kinDeeds(first, second);
  return (like.predicate === 'same' || kin) && sameArguments(first, second, like);
}

/** "It was not the porter who rang" denies that of the porter alone: somebody did. */
const singlesOut = ({ claim }: CaseClaim): boolean =>
  claim.polarity === 'negative' &&
  /^it (?:is|was|(?:has|had) been)(?: not|n[’']t)\b(?! (?:true|right|correct|clear|certain|the case|a fact|so) that\b)/i.test(
    claim.quote.exact,
  );

/** "A driver alleged that", "the dairy denied that": both papers tell who says so, and neither says which is right. */
const allegedAndDenied = ({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean =>
  a.polarity === 'positive' &&
  a.attribution.some(({ stance, cue }) => stance === 'claim' && /^(?:alleg|claim|accus)/i.test(cue ?? '')) &&
  b.attribution.some(({ stance }) => stance === 'deny');

/** "On the other four days": of those that another sentence leaves over. */
const ofTheOthers = ({ claim }: CaseClaim): boolean =>
  /\bthe (?:other|others|remaining|rest)\b/i.test(claim.quote.exact);

/** "The dairy has no clerk", "the mill has a clerk": what there is belongs to two, of whom the event view tells nothing. */
const oneHolder = (first: CaseClaim, second: CaseClaim): boolean =>
  [first, second].some(({ claim }) => eventOf(claim).class !== 'exist') ||
  mayBeOne(first.claim.frame.agent, second.claim.frame.agent);

/** Shares and counts of one group are for `quantifier-countered` to compare. */
function countOneGroup(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [portionOf(first), portionOf(second)];
  return a !== null && b !== null && (sameMeasure(a.over, b.over) || oneGroup(a.over, b.over));
}

/** "Four trains did not run": of so many and no more it is denied, unless they are all that there are or all that the other counts. */
function deniesOfSome(first: CaseClaim, second: CaseClaim): boolean {
  const [denied, affirmed] = first.claim.polarity === 'negative' ? [first, second] : [second, first];
  const { agent, theme } = denied.claim.frame;
  return denied.claim.quantities.some(
    (figure) =>
      figure.unit === '1' &&
      figure.quantifier === undefined &&
      figure.of !== null &&
      [agent, theme].some((term) => term && term.start <= figure.start && figure.start < term.end) &&
      !DEFINITE.test(
        denied.claim.quote.exact.slice(0, Math.max(0, figure.start - denied.claim.quote.start)),
      ) &&
      !affirmed.claim.quantities.some(({ value, unit }) => unit === '1' && value === figure.value),
  );
}

/** "must have", "were obliged to": what ought to be may still be lacking. */
const isDuty = ({ claim }: CaseClaim): boolean =>
  claim.operators.some(({ kind }) => kind === 'must' || kind === 'need');

/** "be", "have" and the like say nothing without their theme. */
const telling = ({ claim }: CaseClaim): boolean =>
  tellingWords([claim.frame.predicate?.lemma ?? '']).size > 0;

/** "has not yet voted" in May, "voted" in June. */
function cameLater(first: CaseClaim, second: CaseClaim): boolean {
  const [denied, affirmed] = first.claim.polarity === 'negative' ? [first, second] : [second, first];
  if (
    stillToCome(denied, affirmed) ||
    vowAndDeed(denied, affirmed) ||
    thenAndNow(denied, affirmed) ||
    stopped(denied, affirmed)
  )
    return true;
  const words = denied.claim.quote.exact;
  if (!/\b(yet|so far|still)\b|\b(?:has|have)(?: not|n[’']t| never)\b/i.test(words)) return false;
  const day = denied.meta.published;
  if (!day) return false;
  const after = datedTimes(affirmed).some(({ earliest }) => earliest !== null && earliest > day);
  // "was held in February": that was before the other paper said that it was still to be held
  const before = datedTimes(affirmed).some(({ latest }) => latest !== null && latest < day);
  const later = affirmed.meta.published !== null && affirmed.meta.published > day;
  return after || (/\byet\b/i.test(words) && later && !before);
}

/** "Has refused to sell" and "agreed to sell" or "will sell": two stands; who refused to, some day, may since have come to it. */
const standsAgainst = ({ claim: denied }: CaseClaim, { claim: affirmed }: CaseClaim): boolean =>
  denied.operators[0]?.kind === 'refuse' &&
  (affirmed.modality === 'planned' ||
    (affirmed.modality === 'predicted' && /\b(?:has|have) (?:refused|declined)\b/i.test(denied.quote.exact)));

/** "Will never sell", "resisted calls to sell", and later it was sold: what was meant, and what was done. Who refused to sell took a stand as who agreed to. */
const vowAndDeed = (denied: CaseClaim, affirmed: CaseClaim): boolean =>
  !standsAgainst(denied, affirmed) &&
  [denied, affirmed].some(
    ({ claim }) =>
      /^(?:predicted|planned)$/.test(claim.modality) ||
      claim.operators.some(({ kind, text }) => kind === 'refuse' && !/ to$/i.test(text)),
  ) &&
  [denied, affirmed].some(({ claim }) => claim.modality === 'asserted' && claim.frame.tense === 'past');

/** "Stopped paying its trustees": until then it paid them. */
const stopped = (denied: CaseClaim, affirmed: CaseClaim): boolean =>
  denied.claim.operators.some(({ kind }) => kind === 'stop') &&
  affirmed.claim.modality === 'asserted' &&
  affirmed.claim.frame.tense === 'past';

const isPronoun = ({ claim }: CaseClaim): boolean => eventOf(claim).theme?.pronoun === true;

/** "Could close" tells of a possibility that "could not close" rules out; "may" and "may not" leave the same open. */
const bothSettled = (first: CaseClaim, second: CaseClaim): boolean =>
  (settled(first) && settled(second)) || (saysCould(first) && saysCould(second));

const saysCould = ({ claim }: CaseClaim): boolean =>
  claim.modality !== 'conditional' && claim.operators.some(({ text }) => /^could$/i.test(text));

/** What is asserted, planned or predicted can be denied; a hope, a condition or a possibility cannot. */
function settled({ claim }: CaseClaim): boolean {
  return ['asserted', 'planned', 'predicted', 'denied'].includes(claim.modality);
}
