/** One thing is needed for something in one place, and can be done without in another. */
import { inSentence, span } from '../compare/words/phrases.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { aboutWords } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { OF_OTHER_TIMES, periods } from '../compare/identity/times.js';
import { withException } from '../compare/scope/leave.js';
import { limitsDiffer } from '../compare/scope/limits.js';
import { matterOf } from '../compare/scope/matter.js';
import { type Requirement, requirementOf } from '../compare/scope/requirements.js';
import { deniedApart } from '../compare/scope/restricted-apart.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { requirementExamples } from './examples/requirement-waived.js';

/** What both must share besides the thing that is needed, by `matterOf`: a word for what it is needed for, or by whom. */
const ENOUGH = 0.9;

export const requirementWaived: PairRule = {
  id: 'requirement-waived',
  revision: 1,
  type: 'modality',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place says that a thing is needed, another that one can do without it.',
  doesNotCover: 'Rules with a stated exception or condition, and rules for two kinds of people or places.',
  keys: (claim) => {
    const head = requirementOf(claim)?.thing.head ?? '';
    return head === '' ? [] : [`needing ${canonical(head)}`];
  },
  sides: (claim) => {
    const one = requirementOf(claim);
    if (!one) return null;
    return one.needed ? { is: ['needed'], meets: ['waived'] } : { is: ['waived'], meets: ['needed'] };
  },
  check,
  examples: requirementExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [requirementOf(first), requirementOf(second)];
  if (!a || !b || a.needed === b.needed || first.claim.document === second.claim.document) return null;
  if (!oneKind(a, b) || !oneDoer(a, first, b, second)) return null;
  if (withException(first) || withException(second) || limitsDiffer(first, second)) return null;
  if (namesDiffer(first, second)) return null;
  const things = new Set([...tellingWords(a.thing.words), ...tellingWords(b.thing.words)]);
  const matter = matterOf(first, second, new Set([...things, ...NECESSITY.map(canonical)]));
  if (matter.weight < ENOUGH || matter.words.length === 0) return null;
  const known = new Set([...things, ...matter.words]);
  if (otherAct(a, second, known) || otherAct(b, first, known)) return null;
  const apart = scopedApart(first, second, new Set(['without', ...wordsOf(a), ...wordsOf(b)]));
  if (apart) return { kind: 'saved', ...apart };
  const part = deniedApart(first, second);
  if (part) return { kind: 'saved', ...part };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `Here it ${a.needed ? 'is needed' : 'can be done without'}, there it ${b.needed ? 'is needed' : 'can be done without'}: ${inSentence((a.needed ? a : b).thing)}.`,
    because: [matter.shown, 'Nobody can do without what is needed.'].filter((line) => line !== ''),
    resolveBy: 'Read the rule itself, and ask whether it was changed between the two.',
  };
}

/** Words for that it is needed, which are no ground that the two share. */
const NECESSITY = [
  'need',
  'require',
  'essential',
  'necessary',
  'compulsory',
  'mandatory',
  'optional',
  'have',
  'hold',
  'carry',
  'show',
  'bring',
  'wear',
];

const wordsOf = ({ thing }: Requirement): string[] => thing.text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** "Licence", "driving licence"; but "driving licence", "fishing licence" are two. */
function oneKind({ thing: a }: Requirement, { thing: b }: Requirement): boolean {
  if (canonical(a.head) !== canonical(b.head)) return false;
  const [x, y] = [tellingWords(a.words), tellingWords(b.words)];
  return [...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word));
}

/** "Need a token to moor", "can fish without a token": it is needed for something that the other does not tell. */
function otherAct({ act }: Requirement, other: CaseClaim, known: ReadonlySet<string>): boolean {
  const told = aboutWords(other);
  if (act === undefined || told.has(canonical(act))) return false;
  const necessity = new Set(NECESSITY.map(canonical));
  return [...told].some((word) => !known.has(word) && !necessity.has(word));
}

/** Who is told in one alone may be let off what all others need. */
function oneDoer(a: Requirement, first: CaseClaim, b: Requirement, second: CaseClaim): boolean {
  if (isAnybody(a) || isAnybody(b)) return true;
  if (a.doer && b.doer) return mayBeOne(a.doer, b.doer);
  const [doer, other] = [a.doer ?? b.doer, a.doer ? second : first];
  return doer === null || [...tellingWords(doer.words)].every((word) => aboutWords(other).has(word));
}

/** "Anyone", "you", "visitors", "people": whoever it is. */
const isAnybody = ({ doer }: Requirement): boolean =>
  /^(?:anyone|anybody|everyone|everybody|nobody|no one|you|people|one)$/i.test(doer?.text ?? '');
