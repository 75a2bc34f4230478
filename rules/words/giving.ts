/**
 * Verbs of a thing going from one to another, as lemmas. Note: complete for the verbs of giving and of exchange of possession that
 * take "to" or "from" (Levin 1993, classes 13.1 to 13.5), without those of sending copies or word to many.
 */
export const GIVEN_ONCE: ReadonlySet<string> = new Set(
  'give hand pass present award sell lease let lend leave bequeath will return deliver surrender yield cede transfer entrust assign donate grant concede restore sign make buy take borrow inherit receive get come steal seize confiscate'.split(
    ' ',
  ),
);

/** Of these any may stand for any other where the thing given is one. */
export const LIKE_GIVING: ReadonlySet<string> = new Set(
  'give hand pass present deliver surrender yield return entrust donate'.split(' '),
);

/** What can be given to many, one after the other: only on one day is it one. */
export const TOLD_ONCE =
  /^(?:talk|speech|warning|lecture|address|sermon|statement|evidence|account|promise|assurance|advice|concert|reading|interview|answer|presentation|thanks|apology|notice|warning|order|instruction|news)$/;

/** Verbs of speaking to somebody, who hears it on one day. */
export const SPOKEN_TO: ReadonlySet<string> = new Set(
  'talk speak warn lecture preach apologise apologize promise assure complain explain read sing play perform testify report appeal announce reveal confess admit'.split(
    ' ',
  ),
);

/** Verbs of giving to the one who was chosen for it, and of being that one: the contract "was awarded to" whoever "won" it. */
export const AWARDS: ReadonlySet<string> = new Set('award give grant present'.split(' '));
export const WINS: ReadonlySet<string> = new Set('win secure land clinch gain obtain'.split(' '));

/** What is awarded to one of those who want it. Note: a thing of which one only can be chosen; grants and orders go to many. */
export const PRIZE =
  /^(?:contract|tender|franchise|concession|prize|award|cup|trophy|title|seat|commission|lease)$/;
