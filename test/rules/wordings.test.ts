import { expect } from 'chai';
import { builtInRules, checkCase } from '../../rules/engine.js';
import { caseOf } from './read-once.js';

/** Two short texts, and the rules that flag or explain them ("rule: explanation"), whichever comes first. */
const TEXTS: readonly (readonly [one: string, other: string, ...outcome: string[]])[] = [
  [
    'The winning bid came in below the estimate.',
    'The winning bid came in above the estimate.',
    'antonym-opposed',
    'state-opposed',
  ],
  [
    'The new pool came in under budget.',
    'The new pool came in over budget.',
    'antonym-opposed',
    'state-opposed',
  ],
  [
    'The lowest bid was below the council’s estimate.',
    'The lowest bid was above the estimate.',
    'antonym-opposed',
  ],
  ['The lowest bid was below Holm’s estimate.', 'The lowest bid was above Norland’s estimate.'],
  ['The lido opened in May.', 'The lido closed in June.', 'antonym-opposed: change'],
  ['Ferry fares rose.', 'Ferry fares fell.', 'antonym-opposed'],
  ['The sauna is closed from 3 March 2016 until 5 May 2016.', 'The sauna is closed for nine weeks.'],
  [
    'The sauna will close from 3 March 2016 until 5 March 2016.',
    'The sauna will close for three months.',
    'duration-differs',
  ],
  ['Forms must be returned by 3 March 2016.', 'Forms must be returned by 9 March 2016.', 'deadline-moved'],
  ['Ada Marsh founded the choir.', 'Ben Cole set up the choir.', 'agent-differs'],
  ['Ada Marsh designed the bridge.', 'The bridge was designed by Ben Cole.', 'agent-differs'],
  ['A strike is inevitable.', 'A strike is possible.', 'certainty-differs'],
  ['All ferries were late in May.', 'Half of the ferries were late in May.', 'quantifier-countered'],
  ['Most of the 80 boats were moored.', 'Ten of the 80 boats were moored.', 'quantifier-countered'],
];

describe('short texts side by side', () => {
  const set = builtInRules();
  const outcome = (...texts: string[]): string[] => {
    const { flags, suppressed } = checkCase(caseOf(texts.map((text) => ({ text }))), set);
    const raised = flags.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
    return [...raised, ...suppressed.map(({ rule, explanation }) => `${rule}: ${explanation}`)];
  };
  for (const [one, other, ...expected] of TEXTS)
    it(`“${one}” and “${other}”: ${expected.join(', ') || 'nothing'}`, () => {
      expect(outcome(one, other)).to.deep.equal(expected);
      expect(outcome(other, one)).to.deep.equal(expected);
    });
});
