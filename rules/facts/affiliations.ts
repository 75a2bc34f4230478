/** For whom somebody works, as a text tells it in passing or outright: "Norgas engineer Jane Holt", "Holt works for Norgas". */
import { JOBS, STATE_JOBS } from '../words/jobs.js';
import { BODY, countryOf, NAME, nameWords, NO_NAME, oneThing } from './names.js';
import { sought, soughtBy } from '../sought/sought.js';

export interface Affiliation {
  person: string;
  body: string;
  /** From the first word of the mention to the last. */
  start: number;
  end: number;
}

const FULL = NAME.replace('{0,4}', '{1,4}');
const JOB = `(?:[\\p{Ll}-]+ ){0,3}?(?:${JOBS.join('|')}|head of [\\p{Ll}]+)(?: of [\\p{Ll}]+)?`;
const AT = '(?:at|with|for|of) (?:the )?';
const END = "(?![\\p{L}’'])";
const WORKS =
  '(?:(?:is|was) (?:an employee of|employed (?:by|at)|on the staff of|a member of staff at)|(?:works|drives|flies|reports|writes) for)';

/** `person`, `job` and `body` in each order that English has for them. */
const FORMS = [
  `(?<person>${NAME}),? (?:who )?${WORKS} (?:the )?(?<body>${BODY})${END}`,
  `(?<person>${NAME}) (?:is|was) (?:an? |the )?(?<job>${JOB}) ${AT}(?<body>${BODY})${END}`,
  `(?<person>${NAME}) (?:is|was) (?:the )?(?<body>${BODY})[’']s? (?<job>${JOB})${END}`,
  `(?<person>${FULL}), (?:an? |the |its |their )?(?<job>${JOB}) ${AT}(?<body>${BODY})${END}`,
  `(?<person>${FULL}), (?:the )?(?<body>${BODY})[’']s? (?<job>${JOB})${END}`,
  `(?:the )?(?<body>${BODY})(?:[’']s?)? (?<job>${JOB}),? (?<person>${FULL})${END}`,
  `(?<person>${FULL}) of (?:the )?(?<body>(?:${NAME} )?(?:University|Hospital|Institute|College)(?: of ${NAME})?)${END}`,
].map((form) => soughtBy(form, 'gu'));

/** What each form has, letters alone: those with names in them take tens of milliseconds to make, and most texts have no job and no body. */
const CUE = soughtBy(
  ` (?:${JOBS.join('|')}|head of)(?![a-z])|${WORKS} |(?:University|Hospital|Institute|College)\\b`,
);

/** What tells of another time, or of work that is no employment, and so leaves room for a second body. */
const OTHERWISE = sought(
  /\b(?:former(?:ly)?|ex|then|until|previously|once|used to|moved|joined|left|resigned|retired|since|consultants?|contractors?|advis[eo]rs?|freelance|loan|second(?:ed|ment)|part[- ]time|also|subsidiary|subsidiaries|arm|division|unit|branch|owned|parent|visiting|honorary|later|visiting|jobs|both|new)\b/i,
);

/** All that a text tells of who works for whom; none where it tells of other times or ties. */
export function affiliationsIn(text: string): Affiliation[] {
  if (!CUE.test(text) || OTHERWISE.test(text)) return [];
  return FORMS.flatMap((form) =>
    form.matchAll(text).flatMap(({ index, 0: words, groups = {} }) => {
      const { person = '', job = '' } = groups;
      const body = (groups['body'] ?? '').replace(/[’']s?$/, '');
      const stands = !NO_NAME.test(person) && !NO_NAME.test(body) && !oneThing(person, body);
      // "Norland architect": a country before a trade is where somebody comes from
      const employs = countryOf(body) === null || STATE_JOBS.test(job);
      return stands && employs ? [{ person, body, start: index, end: index + words.length }] : [];
    }),
  );
}

/** What a body is, so that a name of a place before it tells two of a kind apart. */
const KIND =
  /^(?:university|hospital|hotel|school|college|institute|bank|council|police|times|herald|courier|post|news|buses|coaches|railways|airlines|airways|steel|group|company|trust|foods|foundation|board|committee|cabinet|commission|panel)$/;
/** Where people work for another body, which the other text may name. */
const SITE =
  /\b(?:hospital|school|academy|hotel|plant|depot|station|shop|store|branch|mine|factory|mill|works|clinic|museum|library|prison|airport|college|laboratory|park)\b/i;

/** Two employers: names without a common word, of which none is the place or the letters of the other. */
export function twoEmployers(a: string, b: string): boolean {
  if (SITE.test(a) !== SITE.test(b)) return false;
  const [x, y] = [nameWords(a), nameWords(b)];
  const [p, q] = [x, y].map((words) => words.filter((word) => !KIND.test(word))) as [string[], string[]];
  if (p.length === 0 || q.length === 0) return false;
  return !p.some((word) => q.includes(word)) && !isShortFor(a, y) && !isShortFor(b, x);
}

const isShortFor = (name: string, words: readonly string[]): boolean =>
  /^\p{Lu}{2,}$/u.test(name) &&
  words
    .map(([first]) => first)
    .join('')
    .startsWith(name.toLowerCase().slice(0, 2));
