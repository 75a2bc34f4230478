/** One event affirmed in one place and denied in another. */
import { inCommon } from '../compare/about.js';
import { deniedOutright, isBare } from '../compare/denied-outright.js';
import { deniesAddedWord, saysOther } from '../compare/denied-part.js';
import { kinDeeds, kinNames } from '../compare/kin-deeds.js';
import { predicateNames } from '../compare/predicates.js';
import { likeness, sameArguments, thingKeys } from '../compare/same-event.js';
import { termKeys } from '../compare/terms.js';
import { DEFINITE } from '../compare/counts.js';
import { eventOf } from '../compare/event-view.js';
import { wholeQuote } from '../compare/phrases.js';
import { oneGroup } from '../compare/groups.js';
import { sameMeasure } from '../compare/measure.js';
import { excepts, isPartial, portionOf } from '../compare/quantifiers.js';
import { stillToCome } from '../compare/still-to-come.js';
import { mayBeOne } from '../compare/same-doer.js';
import { retold } from '../compare/retold.js';
import { scopedApart } from '../compare/set-apart.js';
import { oneBreath } from '../compare/speakers.js';
import { changedSince, longBefore, otherTime } from '../compare/moments.js';
import { datedTimes } from '../compare/times.js';
import { canonical, tellingWords } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule, SidedKey } from '../rule.js';

export const polarityOpposed: PairRule = {
  id: 'polarity-opposed',
  revision: 23,
  type: 'polarity',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place says that something happened or holds, another that it did not or does not.',
  doesNotCover:
    'Denials of a plan or an announcement, and "no" or "none" against a count: they have rules of their own.',
  keys,
  check,
  examples: {
    firing: [
      {
        shows: 'singled out, and denied of the same one',
        documents: [
          { text: 'The hotel porter rang the fire brigade. It was dark.' },
          { text: 'It was not the hotel porter who rang the fire brigade. It was late.' },
        ],
        message: 'One says “rang”, the other denies it.',
        quoted: [
          'The hotel porter rang the fire brigade',
          'It was not the hotel porter who rang the fire brigade',
        ],
      },
      {
        shows: 'none at all, and so many',
        documents: [
          { text: 'There were no arrests at the fair. It was dark.' },
          { text: 'Twelve people were arrested at the fair. It was late.' },
        ],
        message: 'One says “were arrested”, the other denies it.',
        quoted: ['There were no arrests at the fair', 'Twelve people were arrested at the fair'],
      },
      {
        shows: 'nobody, and whoever it may be',
        documents: [
          { text: 'Nobody will be made redundant. It was dark.' },
          { text: 'There will be redundancies. It was late.' },
        ],
        message: 'One says “will be redundancies”, the other denies it.',
        quoted: ['Nobody will be made redundant', 'There will be redundancies'],
      },
      {
        shows: 'no losses, and jobs that go',
        documents: [
          { text: 'There will be no redundancies. It was dark.' },
          { text: 'Forty staff will be made redundant. It was late.' },
        ],
        message: 'One says “will be made redundant”, the other denies it.',
        quoted: ['There will be no redundancies', 'Forty staff will be made redundant'],
      },
      {
        shows: 'an office, and its holder with it',
        documents: [
          { text: 'The treasurer did not sign the lease. It was dark.' },
          { text: 'Dora Hale, the treasurer, signed the lease. It was late.' },
        ],
        message: 'One says “signed”, the other denies it.',
        quoted: ['The treasurer did not sign the lease', 'Dora Hale, the treasurer, signed the lease'],
      },
      {
        shows: 'held, and none held',
        documents: [
          { text: 'The ballot was held in June. It was close.', published: '2014-09-01' },
          { text: 'No ballot has been held. Nobody knows why.', published: '2014-09-02' },
        ],
        message: 'One says “was held”, the other denies it.',
        quoted: ['The ballot was held in June', 'No ballot has been held'],
      },
      {
        shows: 'a consultation affirmed and denied',
        documents: [
          { text: 'The ferry crews had been consulted on the new timetable before it was printed.' },
          { text: 'The ferry crews were not consulted on the new timetable before it was printed.' },
        ],
        message: 'One says “had been consulted”, the other denies it.',
        quoted: [
          'The ferry crews had been consulted on the new timetable before it was printed',
          'The ferry crews were not consulted on the new timetable before it was printed',
        ],
      },
      {
        shows: 'one deed by two verbs',
        documents: [
          { text: 'The guild has accepted the new rota. Tea was served.' },
          { text: 'At no time has the guild agreed to the new rota. It rained.' },
        ],
        message: 'One says “has accepted”, the other denies it.',
        quoted: ['The guild has accepted the new rota', 'At no time has the guild agreed to the new rota'],
      },
      {
        shows: 'what somebody was given, and did not have',
        documents: [
          { text: 'The town was warned of the flood. The siren is old.' },
          { text: 'The town was given no warning of the flood. The bridge is gone.' },
        ],
        message: 'One says “was warned”, the other denies it.',
        quoted: ['The town was warned of the flood', 'The town was given no warning of the flood'],
      },
      {
        shows: 'a payment denied',
        documents: [
          { text: 'The society paid the dividend in March.' },
          { text: 'The society has not paid the dividend, its treasurer said.' },
        ],
        message: 'One says “paid”, the other denies it.',
        quoted: ['The society paid the dividend in March', 'The society has not paid the dividend'],
      },
      {
        shows: 'a complaint made in one wording, and none in another',
        documents: [
          { text: 'The supplier has not lodged any complaint about the crane.' },
          { text: 'The supplier put in a complaint about the crane on 3 May.' },
        ],
        message: 'One says “put in a complaint”, the other denies it.',
        quoted: [
          'The supplier has not lodged any complaint about the crane',
          'The supplier put in a complaint about the crane on 3 May',
        ],
      },
    ],
    silent: [
      {
        shows: 'an allegation, and its denial',
        documents: [
          { text: 'A former driver alleged that the dairy had falsified its weights. It was wet.' },
          { text: 'The dairy denied that it had falsified its weights. It was dry.' },
        ],
        savedBy: "another's words",
      },
      {
        shows: 'denied of one, and done by whoever it was',
        documents: [
          { text: 'The fire brigade was rung at nine. It was dark.' },
          { text: 'It was not the hotel porter who rang the fire brigade. It was late.' },
        ],
      },
      {
        shows: 'a man and a woman of one surname',
        documents: [
          { text: 'Mrs Varga said that she had never met the harbour master. She keeps a shop.' },
          { text: 'Mr Varga said that he had met the harbour master twice. He is a clerk.' },
        ],
      },
      {
        shows: 'not where, and what',
        documents: [
          { text: 'Elena Varga is not in Skerry this week. She has the flu.' },
          { text: 'Elena Varga is a good pilot. She has passed three tests.' },
        ],
      },
      {
        shows: 'not well enough',
        documents: [
          { text: 'Jonas Tveit did not know the pilot that well. He had met her twice.' },
          { text: 'Jonas Tveit knew the pilot. He had met her twice.' },
        ],
      },
      {
        shows: 'a vow, and what was done in the end',
        documents: [
          { text: 'The brewer swore that he would never join the guild.' },
          { text: 'The brewer joined the guild in May.' },
        ],
      },
      {
        shows: 'at first, and now',
        documents: [
          { text: 'The brewer did not trust the new yeast at first.' },
          { text: 'The brewer trusts the new yeast now.' },
        ],
      },
      {
        shows: 'a duty that is not yet met',
        documents: [
          { text: 'Under the code the cabin must have a window on the landward side.' },
          { text: 'The cabin does not have a window on the landward side.' },
        ],
      },
      {
        shows: 'some of many, of whom it is denied',
        documents: [
          { text: 'From Monday there will be 90 buses on the ring road each day.' },
          { text: 'Of the 90 buses on the ring road, four did not exist on Monday.' },
        ],
      },
      {
        shows: 'shares of one group by two measures',
        documents: [
          { text: 'No patient waited more than four hours.' },
          { text: 'Thirty patients waited more than two hours.' },
        ],
      },
      {
        shows: 'two different things, one done and one not',
        documents: [
          { text: 'The inspectors examined the boiler.' },
          { text: 'The inspectors did not examine the lifeboats.' },
        ],
      },
      {
        shows: 'not yet, and to come',
        documents: [
          { text: 'The inspectors have not yet examined the boiler.' },
          { text: 'The inspectors will examine the boiler.' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'only a word that is added is denied',
        documents: [
          { text: 'The hymn was not written by the organist alone, the programme says.' },
          { text: 'The hymn was written by the organist.' },
        ],
      },
      {
        shows: 'two who may have a thing',
        documents: [{ text: 'The dairy has no clerk.' }, { text: 'The mill has a clerk, Mr Holt.' }],
      },
      {
        shows: 'the other days',
        documents: [
          { text: 'The crew did not row on Monday.' },
          { text: 'The crew rowed on the other four days.' },
        ],
      },
      {
        shows: 'one of a row',
        documents: [
          { text: 'The weir was mended in May.' },
          { text: 'The lower weir was not mended in May.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'no vote, on whatever it was, and a vote',
        documents: [
          { text: 'There was no vote. It was dark.' },
          { text: 'The board voted on the lease. It was late.' },
        ],
      },
      {
        shows: 'none now, some last year',
        documents: [
          { text: 'There were no arrests. It was dark.', published: '2014-05-06' },
          { text: 'Last year twelve people were arrested. It was late.', published: '2014-05-07' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'none in one place, some in another',
        documents: [
          { text: 'There were no arrests in Hull. It was dark.' },
          { text: 'Twelve people were arrested in Leeds. It was late.' },
        ],
      },
      {
        shows: 'nobody but one',
        documents: [{ text: 'No one but the pilot was hurt.' }, { text: 'The pilot was hurt.' }],
      },
      {
        shows: 'two times',
        documents: [
          { text: 'The inspectors examined the boiler in May 2010.' },
          { text: 'The inspectors did not examine the boiler in May 2011.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'a hope is not a fact',
        documents: [
          { text: 'The inspectors did not examine the boiler.' },
          { text: 'The owner hopes that the inspectors will examine the boiler.' },
        ],
      },
    ],
  },
};

/** The one affirms what the other denies: under the things spoken of, by polarity and predicate. */
function keys(claim: CaseClaim): SidedKey[] {
  if (!settled(claim) || isPartial(claim)) return [];
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
  if (!settled(first) || !settled(second) || isDuty(first) !== isDuty(second)) return null;
  const outright = deniedOutright(first, second);
  if (!outright && (countOneGroup(first, second) || deniesOfSome(first, second))) return null;
  if (excepts(first) || excepts(second) || deniesAddedWord(first, second)) return null;
  if (ofTheOthers(first) !== ofTheOthers(second) || saysOther(first, second)) return null;
  if (isPartial(first) || isPartial(second)) return null;
  if (!retold(first, second)) {
    if (!outright && !oneEvent(first, second)) return null;
    const apart = scopedApart(first, second);
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
  if (old || otherTime(first, second) || changedSince(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
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
  /^it (?:is|was|(?:has|had) been)(?: not|n[’']t)\b/i.test(claim.quote.exact);

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
  if (stillToCome(denied, affirmed) || vowAndDeed(denied, affirmed) || thenAndNow(denied, affirmed))
    return true;
  const words = denied.claim.quote.exact;
  if (!/\b(yet|so far|still)\b|\b(?:has|have)(?: not|n[’']t| never)\b/i.test(words)) return false;
  const day = denied.meta.published;
  if (!day) return false;
  const after = datedTimes(affirmed).some(({ earliest }) => earliest !== null && earliest > day);
  return (
    after || (/\byet\b/i.test(words) && affirmed.meta.published !== null && affirmed.meta.published > day)
  );
}

/** "Will never sell", and years later it was sold: what was meant, and what was done. */
const vowAndDeed = (denied: CaseClaim, affirmed: CaseClaim): boolean =>
  [denied, affirmed].some(({ claim }) => /^(?:predicted|planned)$/.test(claim.modality)) &&
  [denied, affirmed].some(({ claim }) => claim.modality === 'asserted' && claim.frame.tense === 'past');

/** "Did not like it when I first saw it", "like it now". */
const thenAndNow = (denied: CaseClaim, affirmed: CaseClaim): boolean =>
  denied.claim.frame.tense !== affirmed.claim.frame.tense &&
  [denied, affirmed].some(({ claim }) =>
    /\b(?:now|no longer|any more|these days|nowadays|today|at first|first|used to|originally|to begin with)\b/i.test(
      claim.quote.exact,
    ),
  );

const isPronoun = ({ claim }: CaseClaim): boolean => eventOf(claim).theme?.pronoun === true;

/** What is asserted, planned or predicted can be denied; a hope, a condition or a possibility cannot. */
function settled({ claim }: CaseClaim): boolean {
  return ['asserted', 'planned', 'predicted', 'denied'].includes(claim.modality);
}
