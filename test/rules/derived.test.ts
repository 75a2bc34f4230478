import { expect } from 'chai';
import { derived } from '../../rules/compare/identity/derived.js';

const MADE =
  'clear clearance, enrol enrolment, decide decision, expand expansion, convert conversion, invite invitation, operate operator, operate operation, close closure, arrive arrival, deny denial, complain complaint, discover discovery, discuss discussion';
const BY_CHANCE =
  'plan plant, depart department, count county, part party, corn corner, miss mission, pass passion, chart charter, clear clear, dame damage, fore forage';

const pairs = (list: string): string[][] => list.split(', ').map((pair) => pair.split(' '));

describe('a word made from another', () => {
  for (const [a = '', b = ''] of pairs(MADE))
    it(`knows ${b} of ${a}`, () => {
      expect(derived(a, b)).to.equal(true);
      expect(derived(b, a)).to.equal(true);
    });

  for (const [a = '', b = ''] of pairs(BY_CHANCE))
    it(`keeps ${b} from ${a}`, () => {
      expect(derived(a, b)).to.equal(false);
    });
});
