/** Whether two groups of things that are counted can be one: "landholders" and "owners", "nobody" and "two guards". */
import { akin, akinKeys } from '../words/akin.js';
import { likeWords } from '../identity/ground.js';
import type { Measure } from '../identity/measure.js';
import { canonical } from '../words/words.js';

const PERSON = canonical('person');
/** Nouns for people by what they are or do: those that end otherwise than in the endings of doers. */
const HUMAN = new Set(
  'person woman man child adult boy girl mother father parent patient resident staff guard pupil student nurse guest tenant crew customer victim casualty bystander pedestrian passenger civilian member staff fan family household'
    .split(' ')
    .map(canonical),
);
const DOER = /(?:er|or|ist|ant|ee|man|ian)$/;
/** Things that end as doers do. */
const NO_DOER =
  /(?:order|number|paper|letter|matter|offer|water|power|tower|river|centre|center|computer|corner|meter|quarter|factor|sector|motor|door|floor|error|tender|shutter|boiler|committee|degree|plant|grant|restaurant|tier|pier|chapter|member state|newsletter|container|trailer|ferry|counter|cluster|poster|border|shelter|timer|filter|van|plan|loan|ocean)$/;

const isHuman = (head: string): boolean => HUMAN.has(head) || (DOER.test(head) && !NO_DOER.test(head));

/** True where the heads are akin, or the one is "people" and the other some people, and nothing else parts them. */
export function oneGroup(a: Measure, b: Measure): boolean {
  const anyone = (a.head === PERSON && isHuman(b.head)) || (b.head === PERSON && isHuman(a.head));
  if (!anyone && !akin(a.head, b.head)) return false;
  const rest = ({ head, words }: Measure): string[] => [...words].filter((word) => word !== head);
  const within = (some: string[], all: string[]): boolean =>
    some.every((word) => all.some((other) => likeWords(word, other)));
  return within(rest(a), rest(b)) || within(rest(b), rest(a));
}

/** Nouns for people that say no more than their age, sex or belonging. */
const ANYONE = new Set('person woman man child adult boy girl member'.split(' ').map(canonical));

/** True where both are people, and one noun says no more of them: "one child in five", "every pupil". */
export function bothPeople(a: Measure, b: Measure): boolean {
  return (ANYONE.has(a.head) && isHuman(b.head)) || (ANYONE.has(b.head) && isHuman(a.head));
}

/** Keys of which two groups that can be one share one. */
export function groupKeys({ head }: Measure): string[] {
  return [...akinKeys(head), ...(head === PERSON || isHuman(head) ? ['people'] : [])];
}
