import { expect } from 'chai';
import fc from 'fast-check';
import { piecesOf } from '../../reading/numbers/pieces.js';
import { findQuantities } from '../../reading/quantities/quantities.js';
import { findTimes } from '../../reading/times/times.js';
import { tokenise, type TokenisedText } from '../../reading/text/tokens.js';

/** Words and signs that the readers know, so that random texts reach deep into the patterns. */
const KNOWN = (
  '£ $ € 50 m bn 1.6 12.4 per cent % one in five out of three two thirds half a dozen hundreds thousands tens million and or to from ' +
  'between at least up more than about - – 2014 15 / 2014-15 31 March May Friday last next this the year month quarter first second ' +
  'ended early mid late ago later every each weeks years days p.m. 8.50 pm noon 24th 1980s ’90s . , ( ) : \n \n\n \ud800 é 9999999999999'
).split(' ');

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...KNOWN), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...KNOWN), { maxLength: 60 }).map((words) => words.join('')),
);
const anyDate = fc.constantFrom(null, '2012-11-20', '2000-02-29', 'not a date');
const isDate = (text: string | null): boolean => text === null || /^-?\d{4,6}-\d{2}-\d{2}$/.test(text);

describe('quantities and times of any text', () => {
  it('slice exactly, keep their order and do not overlap', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, published) => {
        const tokens = tokenise(text);
        for (const found of [findQuantities(tokens), findTimes(tokens, published)]) {
          let end = 0;
          for (const one of found) {
            expect(text.slice(one.start, one.end)).to.equal(one.text);
            expect(one.start).to.be.at.least(end);
            end = one.end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have closed intervals in order and dates in ISO form', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, published) => {
        const tokens = tokenise(text);
        for (const { value, min, max } of findQuantities(tokens)) {
          if (min !== null && max !== null) expect(min).to.be.at.most(max);
          if (value !== null) expect([min, max]).to.deep.equal([value, value]);
        }
        for (const { earliest, latest } of findTimes(tokens, published)) {
          expect(isDate(earliest) && isDate(latest)).to.equal(true);
          if (earliest !== null && latest !== null) expect(earliest <= latest).to.equal(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are the same on a second reading', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const twice = [0, 1].map(() => findTimes(tokenise(text), '2012-11-20'));
        expect(twice[0]).to.deep.equal(twice[1]);
      }),
    );
  });
});

/** A text whose tokens count how often they are looked at. */
function counted(text: string): { tokens: TokenisedText; steps: () => number } {
  const tokens = tokenise(text);
  const pieces = piecesOf(tokens);
  let steps = 0;
  for (const piece of pieces) {
    const { lower } = piece;
    Object.defineProperty(piece, 'lower', {
      get: () => {
        steps++;
        return lower;
      },
    });
  }
  return { tokens, steps: () => steps };
}

describe('cost of quantities and times', () => {
  const patterns = {
    'one number': 'twenty ',
    'joined numbers': 'one-',
    ranges: '10 to ',
    money: '£3m and ',
    'half-dates': 'Friday, March ',
    durations: 'two years and ',
    parts: 'early ',
    brackets: '(1) ',
    dots: 'a.',
  };
  for (const [name, unit] of Object.entries(patterns)) {
    it(`looks at each piece a bounded number of times: ${name}`, () => {
      const cost = (times: number): number => {
        const { tokens, steps } = counted(unit.repeat(times));
        findQuantities(tokens);
        findTimes(tokens, '2012-11-20');
        return steps();
      };
      expect(cost(800)).to.be.below(cost(200) * 4.4 + 2000);
    });
  }
});
