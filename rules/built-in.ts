/** The rules that come with the workbench, in the order of the types of contract A3. */
import { causeOpposed } from './checks/cause-opposed.js';
import { routeReversed } from './checks/route-reversed.js';
import { sufferersDiffer } from './checks/sufferers-differ.js';
import { earlierThanFirst } from './checks/earlier-than-first.js';
import { membershipOpposed } from './checks/membership-opposed.js';
import { reservedForOthers } from './checks/reserved-for-others.js';
import { soleDoerCountered } from './checks/sole-doer-countered.js';
import { aliveAndDead } from './checks/alive-and-dead.js';
import { tollDiffers } from './checks/toll-differs.js';
import { averageOutOfRange } from './checks/average-out-of-range.js';
import { rankMiscounted } from './checks/rank-miscounted.js';
import { sharesOverWhole } from './checks/shares-over-whole.js';
import { spanMiscalculated } from './checks/span-miscalculated.js';
import { resultOpposed } from './checks/result-opposed.js';
import { frequencyDiffers } from './checks/frequency-differs.js';
import { gradeDiffers } from './checks/grade-differs.js';
import { rankDiffers } from './checks/rank-differs.js';
import { timetableDiffers } from './checks/timetable-differs.js';
import { ordinalDiffers } from './checks/ordinal-differs.js';
import { employerDiffers } from './checks/employer-differs.js';
import { targetDenied } from './checks/target-denied.js';
import { roleMisplaced } from './checks/role-misplaced.js';
import { figureAltered } from './checks/figure-altered.js';
import { moveOpposed } from './checks/move-opposed.js';
import { wordsDenied } from './checks/words-denied.js';
import { toldThoughDenied } from './checks/told-though-denied.js';
import { holdersKin } from './checks/holders-kin.js';
import { postHolderDiffers } from './checks/post-holder-differs.js';
import { contestReversed } from './checks/contest-reversed.js';
import { tenureMiscounted } from './checks/tenure-miscounted.js';
import { thingAgeDiffers } from './checks/thing-age-differs.js';
import { lifeDiffers } from './checks/life-differs.js';
import { figureSuperseded } from './checks/figure-superseded.js';
import { periodUnstated } from './checks/period-unstated.js';
import { textCopied } from './checks/text-copied.js';
import { singleOrigin } from './checks/single-origin.js';
import { figureUnsourced } from './checks/figure-unsourced.js';
import { tellerNotDoer } from './checks/teller-not-doer.js';
import { allegationToldAsFact } from './checks/allegation-told-as-fact.js';
import { agentDiffers } from './checks/agent-differs.js';
import { certaintyDiffers } from './checks/certainty-differs.js';
import { openToldAsFact } from './checks/open-told-as-fact.js';
import { denialContradictsPlan } from './checks/denial-contradicts-plan.js';
import { planStillWeighed } from './checks/plan-still-weighed.js';
import { stepRuledOut } from './checks/step-ruled-out.js';
import { durationDiffers } from './checks/duration-differs.js';
import { growthMiscalculated } from './checks/growth-miscalculated.js';
import { positionChanged } from './checks/position-changed.js';
import { sayingDenied } from './checks/saying-denied.js';
import { tellingOpposed } from './checks/telling-opposed.js';
import { quantifierCountered } from './checks/quantifier-countered.js';
import { instanceCountered } from './checks/instance-countered.js';
import { shareMiscalculated } from './checks/share-miscalculated.js';
import { trendOpposed } from './checks/trend-opposed.js';
import { sideDiffers } from './checks/side-differs.js';
import { standOpposed } from './checks/stand-opposed.js';
import { absenceCountered } from './checks/absence-countered.js';
import { assuranceDoubted } from './checks/assurance-doubted.js';
import { originatorDiffers } from './checks/originator-differs.js';
import { antonymOpposed } from './checks/antonym-opposed.js';
import { oppositeWords } from './checks/opposite-words.js';
import { oppositeRetold } from './checks/opposite-retold.js';
import { turnOpposed } from './checks/turn-opposed.js';
import { tallyDiffers } from './checks/tally-differs.js';
import { majorityOpposed } from './checks/majority-opposed.js';
import { unanimityCountered } from './checks/unanimity-countered.js';
import { stateOpposed } from './checks/state-opposed.js';
import { ageDiffers } from './checks/age-differs.js';
import { dateDiffers } from './checks/date-differs.js';
import { punctualityOpposed } from './checks/punctuality-opposed.js';
import { stretchEndDiffers } from './checks/stretch-end-differs.js';
import { deadlineMoved } from './checks/deadline-moved.js';
import { deadlineMissed } from './checks/deadline-missed.js';
import { elapsedTimeWrong } from './checks/elapsed-time-wrong.js';
import { rivalCauses } from './checks/rival-causes.js';
import { fillerDiffers } from './checks/filler-differs.js';
import { ownerDiffers } from './checks/owner-differs.js';
import { placeDiffers } from './checks/place-differs.js';
import { reasonsDiffer } from './checks/reasons-differ.js';
import { leaveDiffers } from './checks/leave-differs.js';
import { requirementWaived } from './checks/requirement-waived.js';
import { linkDenied } from './checks/link-denied.js';
import { orderDeniedByDates } from './checks/order-denied-by-dates.js';
import { lengthDeniedByDates } from './checks/length-denied-by-dates.js';
import { orderReversed } from './checks/order-reversed.js';
import { comparisonOpposed } from './checks/comparison-opposed.js';
import { consentRefused } from './checks/consent-refused.js';
import { nobodyCountered } from './checks/nobody-countered.js';
import { attributeDiffers } from './checks/attribute-differs.js';
import { rolesReversed } from './checks/roles-reversed.js';
import { shortFiguresDiffer } from './checks/short-figures-differ.js';
import { shortDatesDiffer } from './checks/short-dates-differ.js';
import { endedYetStill } from './checks/ended-yet-still.js';
import { fatesOpposed } from './checks/fates-opposed.js';
import { quoteOfTwoSpeakers } from './checks/quote-of-two-speakers.js';
import { differenceMiscalculated } from './checks/difference-miscalculated.js';
import { reckoningDiffers } from './checks/reckoning-differs.js';
import { rateMiscalculated } from './checks/rate-miscalculated.js';
import { turnMiscounted } from './checks/turn-miscounted.js';
import { ratesDiffer } from './checks/rates-differ.js';
import { partsMissTotal } from './checks/parts-miss-total.js';
import { partyDiffers } from './checks/party-differs.js';
import { freeYetCharged } from './checks/free-yet-charged.js';
import { paymentDenied } from './checks/payment-denied.js';
import { prospectsDiffer } from './checks/prospects-differ.js';
import { polarityOpposed } from './checks/polarity-opposed.js';
import { presenceOpposed } from './checks/presence-opposed.js';
import { lackOpposed } from './checks/lack-opposed.js';
import { informingOpposed } from './checks/informing-opposed.js';
import { promiseWithheld } from './checks/promise-withheld.js';
import { headlineDenied } from './checks/headline-denied.js';
import { reportRefuted } from './checks/report-refuted.js';
import { quantityDiffers } from './checks/quantity-differs.js';
import { ruleSetHash } from './fingerprint.js';
import type { Rule, RuleSet } from './rule.js';

const RULES: readonly Rule[] = [
  quantityDiffers,
  ratesDiffer,
  paymentDenied,
  freeYetCharged,
  turnMiscounted,
  shortFiguresDiffer,
  tollDiffers,
  figureAltered,
  rankDiffers,
  resultOpposed,
  frequencyDiffers,
  timetableDiffers,
  gradeDiffers,
  quantifierCountered,
  instanceCountered,
  reservedForOthers,
  soleDoerCountered,
  polarityOpposed,
  presenceOpposed,
  lackOpposed,
  informingOpposed,
  promiseWithheld,
  absenceCountered,
  reportRefuted,
  headlineDenied,
  wordsDenied,
  toldThoughDenied,
  nobodyCountered,
  fatesOpposed,
  aliveAndDead,
  moveOpposed,
  attributeDiffers,
  rolesReversed,
  contestReversed,
  postHolderDiffers,
  roleMisplaced,
  targetDenied,
  employerDiffers,
  holdersKin,
  consentRefused,
  antonymOpposed,
  oppositeWords,
  oppositeRetold,
  turnOpposed,
  unanimityCountered,
  majorityOpposed,
  tallyDiffers,
  leaveDiffers,
  requirementWaived,
  prospectsDiffer,
  partyDiffers,
  stateOpposed,
  endedYetStill,
  membershipOpposed,
  causeOpposed,
  routeReversed,
  trendOpposed,
  comparisonOpposed,
  standOpposed,
  sideDiffers,
  denialContradictsPlan,
  planStillWeighed,
  stepRuledOut,
  certaintyDiffers,
  openToldAsFact,
  assuranceDoubted,
  allegationToldAsFact,
  agentDiffers,
  sufferersDiffer,
  tellerNotDoer,
  originatorDiffers,
  rivalCauses,
  reasonsDiffer,
  placeDiffers,
  ownerDiffers,
  fillerDiffers,
  quoteOfTwoSpeakers,
  linkDenied,
  positionChanged,
  sayingDenied,
  tellingOpposed,
  partsMissTotal,
  growthMiscalculated,
  shareMiscalculated,
  averageOutOfRange,
  rankMiscounted,
  sharesOverWhole,
  differenceMiscalculated,
  rateMiscalculated,
  reckoningDiffers,
  dateDiffers,
  ageDiffers,
  stretchEndDiffers,
  shortDatesDiffer,
  lifeDiffers,
  orderReversed,
  earlierThanFirst,
  ordinalDiffers,
  orderDeniedByDates,
  lengthDeniedByDates,
  spanMiscalculated,
  durationDiffers,
  elapsedTimeWrong,
  tenureMiscounted,
  thingAgeDiffers,
  deadlineMoved,
  deadlineMissed,
  punctualityOpposed,
  figureSuperseded,
  singleOrigin,
  textCopied,
  figureUnsourced,
  periodUnstated,
];

/** The built-in rules, with the hash that a check's output carries. */
export function builtInRules(): RuleSet {
  return { hash: ruleSetHash(RULES), rules: RULES };
}
