import { expect } from 'chai';
import { birthsIn } from '../../rules/compare/identity/born-between.js';
import { onePoint, punctualityOf } from '../../rules/compare/times/punctuality.js';
import { claimOf } from './read-once.js';

describe('on time or late', () => {
  const CASES: readonly (readonly [string, string | null])[] = [
    ['The bypass was completed on schedule.', 'in time'],
    ['The bypass was finished three weeks early.', 'in time'],
    ['The accounts were filed before the deadline.', 'in time'],
    ['The bypass was finished four months late.', 'late'],
    ['The accounts were filed five weeks after the deadline.', 'late'],
    ['The bypass opened later than planned.', 'late'],
    ['The rent is overdue.', 'late'],
    ['The firm met the deadline for its accounts.', 'in time'],
    ['The claim was lodged in time.', 'in time'],
    ['The claim was lodged out of time.', 'late'],
    ['The claim was lodged in time for the fair.', null],
    ['The mail boat did not arrive on time.', 'late'],
    ['The mail boat did not arrive late.', 'in time'],
    ['The mail boat arrived late in May.', null],
    ['The hay was brought in on time for the fair.', null],
    ['The late bishop was praised.', null],
    ['The mail boat arrived at noon.', null],
  ];
  for (const [text, expected] of CASES)
    it(`“${text}”: ${expected ?? 'untold'}`, () =>
      expect(punctualityOf(claimOf(text))?.is ?? null).to.equal(expected));

  it('is of one point where one thing is finished and handed over, not where it leaves and arrives', () => {
    const point = (a: string, b: string): boolean => onePoint(claimOf(a), claimOf(b));
    expect(point('The wing was finished on time.', 'The wing was handed over late.')).to.equal(true);
    expect(point('The boat was late.', 'The boat arrived on time.')).to.equal(true);
    expect(point('The boat left on time.', 'The boat arrived late.')).to.equal(false);
  });
});

describe('when somebody was born', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['Hanna Weir, 54, runs the granary.', 'hanna weir 1964-06-12 to 1965-06-12'],
    ['Dr Hanna Weir, who is 54, runs the granary.', 'hanna weir 1964-06-12 to 1965-06-12'],
    ['Hanna Weir was born in 1971.', 'hanna weir 1971-01-01 to 1971-12-31'],
    ['Hanna Weir, 54 when she sold it, is gone.', ''],
    ['Weir, 54, runs the granary.', ''],
    ['Hanna Weir runs 54 mills.', ''],
  ];
  for (const [text, expected] of CASES)
    it(`“${text}”: ${expected || 'untold'}`, () => {
      const claim = claimOf(text);
      const births = birthsIn({ ...claim, meta: { ...claim.meta, published: '2019-06-12' } });
      expect(births.map(({ name, earliest, latest }) => `${name} ${earliest} to ${latest}`).join()).to.equal(
        expected,
      );
    });
});
