/**
 * Words that answer one question about what becomes of a thing: those before the stroke that it stays as it is, those behind it that it
 * does not. Note: whoever promises by one word of a line and leaves another of it open speaks of one question ("will not close", "no
 * decision on whether it will be kept"). Lemmas, lower case.
 */
export const QUESTION_LINES: readonly string[] = [
  'keep stay open remain retain survive save safe secure continue preserve maintain reopen | close closure shut shutdown go axe scrap abolish abolition withdraw end demolish move relocate',
  'keep retain own hold | sell sale dispose lease',
  'keep stay safe secure | dismiss dismissal redundancy redundant layoff lose loss cut go sack',
  'pay fund refund cover reimburse meet honour | charge bill recover withhold owe',
  'freeze hold keep | rise raise increase cut',
  'allow let able right return back in | exclude bar refuse',
  'run operate serve stop call | cancel withdraw suspend cut',
];

/** What stands for what becomes of a thing, whatever that is. */
export const FATE_WORDS =
  'future fate place position site plan proposal matter question issue prospect outlook become happen';
