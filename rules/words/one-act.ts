/**
 * Verbs that tell one act which a thing undergoes once: a licence is granted, issued or awarded on one day, an inquest opens or
 * begins on one. Note: a verb belongs in a line only where a report on the same thing could use any of the others for that very
 * day; steps that follow each other (agreed, then signed, then published) stand in different lines. Lemmas, lower case.
 */
export const ONE_ACT_LINES: readonly string[] = [
  'begin start open commence launch',
  'grant issue award',
  'buy acquire purchase',
  'found establish create',
  'visit inspect',
  'publish release',
  'arrest detain',
  'resign quit step-down stand-down',
  'find discover detect uncover spot',
  'destroy gut burn-down',
  'abolish scrap axe',
  'unveil inaugurate',
  'sail leave depart set-off set-out set-sail',
  'arrive reach come get land dock',
  'sink founder go-down',
  'collapse give-way fall-down come-down cave-in fall-in',
  'burst breach give-way',
  'die perish pass-away drown',
  'bury inter lay',
  'wed marry',
  'demolish pull-down knock-down tear-down raze',
  'extinguish put-out',
  'break-out start begin',
  'evacuate empty clear',
  'rescue save winch pluck free',
  'capture seize catch',
  'escape flee break-out get-away abscond',
  'merge unite amalgamate',
  'rename rechristen',
  'install fit put-in',
  'hand-over transfer',
  'reopen open-again',
  'resume restart start-up take-up',
  'recall withdraw call-back',
  'sentence jail imprison',
  'charge indict',
  'raise erect put-up',
  'lower take-down bring-down get-down',
  'steal take',
  'meet sit convene',
  'sign initial',
  'tell inform notify hear learn find-out',
  'hand-down deliver pronounce',
];

/**
 * Verbs that tell one moment from two ends, or its outcome: who receives a letter is reached by it, who has learnt a thing knows it.
 * Note: enough to know an event again that is put in an order with another; too loose to give it a date.
 */
export const ONE_MOMENT_LINES: readonly string[] = [
  'receive reach arrive come deliver',
  'learn know discover hear find',
  'speak talk tell inform warn notify call radio contact',
  'ring telephone phone call',
  'visit inspect arrive come',
  'sign signature name',
  'strike walkout stoppage walk-out',
  'dismiss reject throw-out',
  'approve approval go-ahead permission consent clearance backing',
  'sink go founder',
  'see read study',
  'fell cut-down chop-down',
  'speak speech address',
  'light fire kindle ignite',
];

/** Verbs of handing in: where two of them bound one thing from above, both name its closing day. */
export const HAND_IN = 'return submit send hand receive reach arrive lodge file deliver come close be apply';
/** What is handed in or answered until a closing day. */
export const HANDED_IN =
  'application form entry bid tender nomination submission response objection comment consultation registration enrolment claim ballot';
