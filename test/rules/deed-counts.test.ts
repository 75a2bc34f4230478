import { expect } from 'chai';
import { deedsCounted } from '../../rules/compare/figures/deed-counts.js';
import { eventOf } from '../../rules/compare/identity/event-view.js';
import { measureOf } from '../../rules/compare/identity/measure.js';
import { takenUp } from '../../rules/compare/times/taken-up.js';
import { canonical } from '../../rules/compare/words/words.js';
import { claimOf } from './read-once.js';

describe('how many did a thing, as so many deeds', () => {
  const counted: readonly [text: string, deed: string | null][] = [
    ['2,140 people signed the petition.', 'signature'],
    ['The petition was signed by 2,140 people.', 'signature'],
    ['The petition had 1,240 signatures.', 'signature'],
    ['There were 300 objections to the plan.', 'objection'],
    ['120 residents objected to the plan.', 'objection'],
    ['120 firms objected to the plan.', null],
    ['Some 500 people attended the fair.', 'attendance'],
    ['A crowd of 200 came to the fair.', 'attendance'],
    ['The fair drew 300 spectators.', 'attendance'],
    ['About 300 people turned up for the fair.', 'attendance'],
    ['About 300 people came back.', null],
    ['The fair drew 300 stalls.', null],
    ['2,140 people read the petition.', null],
    ['The clerk signed 40 letters.', null],
  ];
  for (const [text, deed] of counted)
    it(`${deed ?? 'none'}: ${text}`, () => {
      const own = claimOf(text);
      const [figure] = own.claim.quantities;
      const found = figure ? deedsCounted(own, figure, measureOf(own, figure)) : null;
      expect(found?.head ?? null).to.equal(deed === null ? null : canonical(deed));
    });
});

describe('what is brought in and taken up', () => {
  const pairs: readonly [a: string, b: string, one: boolean][] = [
    ['A public consultation lasted six weeks.', 'The consultation lasted four weeks.', true],
    ['The long public inquiry lasted six weeks.', 'This inquiry lasted four weeks.', true],
    ['The second inquiry lasted six weeks.', 'The inquiry lasted four weeks.', false],
    ['The inquiry lasted six weeks.', 'The inquiry lasted four weeks.', false],
    ['A public inquiry lasted six weeks.', 'The strike lasted four weeks.', false],
    ['A public inquiry lasted six weeks.', 'The inquiry into the flood lasted four weeks.', false],
    ['A public inquiry lasted six weeks.', 'An inquiry lasted four weeks.', false],
  ];
  for (const [a, b, one] of pairs)
    it(`${one ? 'one' : 'two'}: ${a} ${b}`, () => {
      const placed = (text: string) => {
        const own = claimOf(text);
        return { own, term: eventOf(own.claim).theme };
      };
      expect(takenUp(placed(a), placed(b))).to.equal(one);
      expect(takenUp(placed(b), placed(a))).to.equal(one);
    });
});
