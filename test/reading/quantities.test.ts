import { expect } from 'chai';
import { findQuantities } from '../../reading/quantities.js';
import { tokenise } from '../../reading/tokens.js';

const read = (text: string): string[] =>
  findQuantities(tokenise(text)).map((q) => `${q.value ?? `${q.min ?? ''}..${q.max ?? ''}`} ${q.unit}`);

const CASES: readonly (readonly [text: string, expected: string[]])[] = [
  ['The board will cut 750 jobs.', ['750 1']],
  ['It must save £50m from a £1.2bn budget.', ['50000000 GBP', '1200000000 GBP']],
  ['Some 1.6m households lost power.', ['1600000 1']],
  ['Spending fell by 12.4 per cent.', ['12.4 %']],
  ['Hundreds of staff may go.', ['200..999 1']],
  ['At least 40 people wrote in.', ['40.. 1']],
  ['Between 40 and 50 desks are empty.', ['40..50 1']],
  ['The dividend was 26.4c a share, against €3m of charges.', ['26.4 EUR/100', '3000000 EUR']],
  ['Two years later the crane was gone.', []],
  ['See paragraph 3 and the plan for 2014-15.', []],
];

describe('quantities', () => {
  for (const [text, expected] of CASES) it(text, () => expect(read(text)).to.deep.equal(expected));
});
