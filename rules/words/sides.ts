/**
 * Words by which somebody takes a side on a step: bringing it forward, speaking or voting for or against it, and judging it. Whoever
 * moves, seconds or signs for a step is for it, as standing orders and everyday speech have it; a vote goes the way its preposition says.
 * Sources: Levin (1993, 31.2, 33 and 37: verbs of admiring, judging and communicating), and the words of minutes.
 */

/** Verbs whose object, infinitive or clause is the step that somebody is for. */
export const TAKING_UP =
  'support back welcome endorse favour favor champion advocate propose table second approve praise applaud embrace promote defend urge recommend demand request suggest want put+forward bring+forward sponsor hail commend prefer ask agree consent sign+up';

/** Verbs whose object is the step that somebody is against. */
export const TURNING_AGAINST =
  'oppose resist reject condemn deplore criticise criticize denounce attack decry slam veto protest lambast rubbish dislike';

/** Verbs that take a side by the preposition behind them: "voted for", "spoke against". */
export const BY_PREPOSITION =
  'vote argue speak campaign lobby fight press push plead call be stand come come+out remain rule petition march demonstrate object protest agree sign+up opt decide';

/** Verbs that take up what stands behind them only as a motion or with an infinitive or clause: "moved the motion", "voted to", "moved that". */
export const IN_DEBATE = 'vote move';

/** Cues behind which a clause tells what its speaker wants done. */
export const WANTING_CUES =
  'move propose urge demand recommend request suggest insist ask argue call plead second want prefer table vote';

/** Nouns, adjectives and phrases that say that a step is right. */
export const RIGHT_STEP =
  'right excellent sensible wise overdue necessary essential vital triumph blessing worthwhile welcome brilliant';

/** The same, that it is wrong. */
export const WRONG_STEP =
  'wrong mistake error blunder folly disaster catastrophe waste betrayal scandal disgrace outrage madness nonsense foolish unwise reckless unnecessary vandalism unacceptable ill-advised short-sighted shameful crazy mad absurd ridiculous pointless insane stupid disastrous travesty tragedy';

/** Verbs of judging, with the step behind them and what it is judged behind that: "called the sale a mistake". */
export const JUDGING = 'call describe label brand dub consider think deem hail dismiss condemn see regard';

/** What is voted and spoken on, whatever it proposes, and words of the debate itself. */
export const OF_DEBATES =
  'motion resolution proposal plan scheme idea decision suggestion recommendation application bid move step option vote paper letter petition meeting record favour favor behalf thing support opposition member need start outset beginning principle call councillor councilor council committee board objection concern purpose case argument course';
