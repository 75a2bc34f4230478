/** One thing that must be done by two different days. */
import type { Time } from '../../model/claim.js';
import { span } from '../compare/words/phrases.js';
import { boundOf, boundsApart, oneBound, spanGiven } from '../compare/times/bounds.js';
import { comparedLengths, daysTold, type Length } from '../compare/times/durations.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { akinKeys } from '../compare/words/akin.js';
import { inCommon } from '../compare/identity/about.js';
import { likeness, sameArguments, thingKeys } from '../compare/identity/same-event.js';
import { bothDemand, deadlines, taskWords } from '../compare/times/demands.js';
import { occasionsDiffer } from '../compare/times/occasion-marks.js';
import { relateTerms } from '../compare/identity/terms.js';
import { eventOf } from '../compare/identity/event-view.js';
import { isDuration } from '../compare/identity/times.js';
import { onePoint } from '../compare/times/punctuality.js';
import { replacesDate } from '../compare/scope/replacing.js';
import { mayBeOne } from '../compare/identity/times.js';
import type { CaseClaim, Finding, Outcome, PairRule } from '../rule.js';
import { deadlineExamples } from './examples/deadline-moved.js';

export const deadlineMoved: PairRule = {
  id: 'deadline-moved',
  revision: 15,
  type: 'deadline',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give one task two deadlines.',
  doesNotCover: 'Deadlines for different stages, and a date by which a thing was in fact done.',
  needs: ['time'],
  keys: (claim) =>
    isNotBefore(claim) || deadlines(claim).length > 0 || boundOf(claim) !== null || spanGiven(claim) !== null
      ? [
          ...thingKeys(claim),
          ...taskWords(claim).flatMap(akinKeys),
          ...claim.claim.frame.words.flatMap(akinKeys),
        ]
      : [],
  check,
  examples: deadlineExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const early = tooEarly(first, second) ?? tooEarly(second, first);
  if (early) return early;
  const like = likeness(first, second);
  const oneTask = like.predicate === 'same' && sameArguments(first, second, like);
  const opposed = first.claim.polarity !== second.claim.polarity;
  if ((opposed && !spares(first) && !spares(second)) || sharesDiffer(first, second)) return null;
  const known = oneTask || bothDemand(first, second, like);
  const [x, y] = [first, second].map((one) => (known ? deadlines(one)[0] : null) ?? boundOf(one));
  if (!x && !y) return ofSpans(first, second);
  if (
    !x ||
    !y ||
    x.latest === y.latest ||
    mayBeOne(x, y) ||
    within(x, y) ||
    within(y, x) ||
    oneBreath(first, second)
  )
    return null;
  const bound = known ? null : oneBound(first, second);
  if (!known && !bound) return null;
  const apart = boundsApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (replacesDate(first, second))
    return {
      kind: 'saved',
      explanation: 'superseded',
      message: 'The later document gives its date as a new one.',
    };
  if (occasionsDiffer(first, second))
    return { kind: 'saved', explanation: 'change', message: 'The one was so at first.' };
  const shown = known
    ? `Both speak of one task: they share ${inCommon(first, second)}.`
    : (bound?.shown ?? '');
  return finding(first, x, second, y, shown);
}

const finding = (first: CaseClaim, x: Time, second: CaseClaim, y: Time, shown: string): Finding => ({
  kind: 'finding',
  spans: [span(first, x), span(second, y)],
  message: `“${x.text}” here, “${y.text}” there, for one deadline.`,
  because: [shown, 'Neither says that the other date was given up.'],
  resolveBy: 'Look up the deadline in the contract or the decision, and when it was last changed.',
});

/** "Will not be finished before October", "is not due until the end of September": not by a day that comes sooner. */
function tooEarly(late: CaseClaim, due: CaseClaim): Outcome {
  const [x, y] = [late, due].map((one) =>
    one.claim.times.find((time) => !isDuration(time) && time.latest !== null),
  );
  if (!x?.latest || !y?.latest || y.latest >= x.latest || !isStillDue(late) || !isStillDue(due)) return null;
  if (late.claim.polarity !== 'negative' || due.claim.polarity !== 'positive') return null;
  if (!/^(?:until|before)$/.test(x.relation) || /^(?:after|since|until)$/.test(y.relation) || mayBeOne(x, y))
    return null;
  const [a, b] = [late, due].map(({ claim }) => eventOf(claim).theme ?? eventOf(claim).agent);
  if (relateTerms(a ?? null, b ?? null) !== 'same' || !onePoint(late, due) || oneBreath(late, due))
    return null;
  const apart = boundsApart(late, due);
  if (apart) return { kind: 'saved', ...apart };
  if (replacesDate(late, due) || occasionsDiffer(late, due))
    return {
      kind: 'saved',
      explanation: 'superseded',
      message: 'The one date takes the place of the other.',
    };
  const shown = `Both tell when “${a?.text ?? ''}” is to be done.`;
  return late.place <= due.place ? finding(late, x, due, y, shown) : finding(due, y, late, x, shown);
}

const isNotBefore = ({ claim: { polarity, times } }: CaseClaim): boolean =>
  polarity === 'negative' && times.some(({ relation }) => /^(?:until|before)$/.test(relation));

const isStillDue = ({ claim: { modality, frame } }: CaseClaim): boolean =>
  modality === 'planned' || modality === 'predicted' || frame.tense === 'future';

/** "Must be paid within 14 days", "has 28 days to pay": two lengths of time given for one thing. */
function ofSpans(first: CaseClaim, second: CaseClaim): Outcome {
  const [x, y] = [spanGiven(first), spanGiven(second)];
  const [a, b] = (x && y && comparedTerms(x, y)) ?? [];
  if (!x || !y || !a || !b || (a.min <= b.max && b.min <= a.max) || oneBreath(first, second)) return null;
  const bound = oneBound(first, second);
  if (!bound) return null;
  const apart = boundsApart(first, second);
  return apart ? { kind: 'saved', ...apart } : finding(first, x, second, y, bound.shown);
}

/** "28 days to pay", "within three months": what is given and the end of it are told alike, as the most that is allowed. */
function comparedTerms(x: Time, y: Time): [Length, Length] | null {
  const plain = [x, y].every(({ mod }) => mod === undefined || mod === 'EQUAL_OR_LESS');
  const [a, b] = [daysTold(x), daysTold(y)];
  return plain ? a && b && [a, b] : comparedLengths(x, y);
}

/** "Need not leave before October": whoever is not bound to before a day is bound to from then on. */
const spares = ({ claim: { polarity, quote, times } }: CaseClaim): boolean =>
  polarity === 'negative' &&
  /\b(?:need(?:s|ed)? not|needn[’']t|(?:do|does|did)(?: not|n[’']t) (?:have|need) to|no(?:body| one|ne)? need(?:s|ed)?)\b/i.test(
    quote.exact,
  ) &&
  times.some(({ relation }) => relation === 'before' || relation === 'until');

/** "by October" against "by 31 October". */
const within = (x: Time, y: Time): boolean =>
  x.timex !== null &&
  y.timex !== null &&
  y.timex.startsWith(x.timex) &&
  !/\b(?:end|start|beginning|middle|early|late|mid)\b/i.test(x.text);

/** Figures or quantifiers that differ make two tasks: "half of the boats", "all of the boats". */
function sharesDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first.claim.quantities[0], second.claim.quantities[0]];
  if (!a || !b) return false;
  return a.unit === b.unit ? a.min !== b.min || a.max !== b.max || a.quantifier !== b.quantifier : false;
}
