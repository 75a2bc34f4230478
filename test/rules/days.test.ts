import { expect } from 'chai';
import type { Claim, Time } from '../../model/claim.js';
import { daysBetween, daysOf, inUnits } from '../../rules/compare/times/durations.js';
import {
  besideVerb,
  datedTimes,
  daysSpoken,
  isDuration,
  periods,
  touching,
} from '../../rules/compare/identity/times.js';
import type { CaseClaim } from '../../rules/rule.js';
import { balance, META } from './sample-claims.js';

const time = (more: Partial<Time>): Time => ({
  text: '',
  start: 0,
  end: 0,
  timex: null,
  relation: 'on',
  earliest: null,
  latest: null,
  certainty: 'certain',
  ...more,
});

const within = (earliest: string | null, latest: string | null, more: Partial<Time> = {}): Time =>
  time({ earliest, latest, ...more });

/** "net debt stood at £1" with these times. */
function telling(...times: Time[]): CaseClaim {
  const claim: Claim = { ...balance('c', 'd1', 0, 'net debt', 1), times };
  return { claim, meta: META, place: 0 };
}

describe('lengths of time', () => {
  const lengths: [string, string, [number, number] | null, Time['mod']?][] = [
    ['P3Y', 'three years', [3 * 365.25 - 365.25 / 2, 3 * 365.25 + 365.25 / 2]],
    ['P2W', 'two weeks', [10.5, 17.5]],
    ['P10D', '10 days', [9.5, 10.5]],
    ['P10D', '10 days', [8.5, 11.5], 'APPROX'],
    ['P10D', '10 days', [9.5, Infinity], 'EQUAL_OR_MORE'],
    ['P10D', '10 days', [9.5, 15], 'MORE_THAN'],
    ['P10D', 'within 10 days', [0, 10.5], 'EQUAL_OR_LESS'],
    ['P10D', '10 days', [5, 10.5], 'LESS_THAN'],
    ['P2D', '2 days', [1, 3], 'APPROX'],
    ['P13M', '13 months', [13 * 30.44 - 15.22, 13 * 30.44 + 15.22]],
    ['P2DE', 'two decades', [2 * 3652.5 - 913.125, 2 * 3652.5 + 913.125]],
    ['P1CE', 'a century', [36_525 - 9131.25, 36_525 + 9131.25]],
    ['P1Y6M', 'a year and six months', [365.25 + 6 * 30.44 - 15.22, 365.25 + 6 * 30.44 + 15.22]],
    ['PT5H', 'five hours', [4.5 / 24, 5.5 / 24]],
    ['PT30M', '30 minutes', [29.5 / 1440, 30.5 / 1440]],
    ['PT30M', '30 minutes', [25.5 / 1440, 34.5 / 1440], 'APPROX'],
    ['PT1H', 'an hour', [0.5 / 24, 1.5 / 24], 'APPROX'],
    ['PXY', 'years', null],
    ['P', '', null],
    ['2016-03', 'in March', null],
    ['PT5H30M', 'five hours and 30 minutes', [329.5 / 1440, 330.5 / 1440]],
    ['XP3Y', '', null],
  ];
  for (const [timex, text, expected, mod] of lengths)
    it(`${timex} told as “${text}”${mod ? `, ${mod},` : ''} is ${expected ? expected.map((day) => day.toFixed(2)).join(' to ') : 'no'} days`, () => {
      const length = daysOf(time({ timex, text, ...(mod && { mod }) }));
      if (!expected || !length) return expect(length).to.equal(expected);
      expect(length.min).to.be.closeTo(expected[0], 1e-6);
      return expected[1] === Infinity
        ? expect(length.max).to.equal(Infinity)
        : expect(length.max).to.be.closeTo(expected[1], 1e-6);
    });

  it('know the grain in which they were told', () => {
    expect(['P1Y6M', 'P3W', 'PT2H', 'PT2M'].map((timex) => daysOf(time({ timex }))?.unit)).to.deep.equal([
      30.44,
      7,
      1 / 24,
      1 / 1440,
    ]);
  });

  it('are counted between dates, over leap days and summer time', () => {
    expect(daysBetween('2016-02-28', '2016-03-01')).to.equal(2);
    expect(daysBetween('2016-03-26', '2016-03-28')).to.equal(2);
    expect(daysBetween('2016-03-01', '2016-02-28')).to.equal(-2);
  });

  it('are told in the largest unit that is no longer than theirs', () => {
    expect(inUnits(91, 7)).to.equal('13 weeks');
    expect(inUnits(7, 7)).to.equal('1 week');
    expect(inUnits(365, 365.25)).to.equal('1 year');
    expect(inUnits(730, 3652.5)).to.equal('2 years');
    expect(inUnits(61, 30.44)).to.equal('2 months');
    expect(inUnits(3, 1)).to.equal('3 days');
    expect(inUnits(1, 1 / 24)).to.equal('1 day');
  });
});

describe('places in time', () => {
  it('are no lengths', () => {
    expect(['P3Y', 'PT5H'].every((timex) => isDuration(time({ timex })))).to.equal(true);
    expect(
      ['2016', 'PAST_REF', 'PRESENT_REF', null, 'XP3Y'].some((timex) => isDuration(time({ timex }))),
    ).to.equal(false);
  });

  it('count where they are resolved', () => {
    const kept = [within('2016-03-01', '2016-03-31'), within('2016-03-01', null), within(null, '2016-03-31')];
    const dropped = [
      within(null, null),
      within('2016-03-01', '2016-03-31', { certainty: 'unknown' }),
      within('2016-03-01', '2016-03-31', { timex: 'P1M' }),
    ];
    expect(datedTimes(telling(...kept, ...dropped))).to.deep.equal(kept);
  });

  it('touch on a shared day, and without end where they are open', () => {
    const march = within('2016-03-01', '2016-03-31');
    expect(touching(march, within('2016-03-31', '2016-04-02'))).to.equal(true);
    expect(touching(within('2016-03-31', '2016-04-02'), march)).to.equal(true);
    expect(touching(march, within('2016-04-01', '2016-04-02'))).to.equal(false);
    expect(touching(within('2016-04-01', '2016-04-02'), march)).to.equal(false);
    expect(touching(march, within(null, '2016-03-01'))).to.equal(true);
    expect(touching(march, within('2016-03-31', null))).to.equal(true);
    expect(touching(within(null, null), march)).to.equal(true);
  });

  it('set claims apart, or leave it unstated', () => {
    const [march, april] = [within('2016-03-01', '2016-03-31'), within('2016-04-01', '2016-04-30')];
    expect(periods(telling(march), telling(april))).to.equal('apart');
    expect(periods(telling(march, april), telling(april))).to.equal('same');
    expect(periods(telling(march), telling())).to.equal('unstated');
    expect(periods(telling(), telling(march))).to.equal('unstated');
    const by = within('2016-03-01', '2016-04-30', { relation: 'by' });
    expect(periods(telling(by), telling(march)), 'by April stands for its last day').to.equal('apart');
    expect(periods(telling({ ...by, relation: 'until' }), telling(march))).to.equal('same');
    expect(periods(telling({ ...by, latest: null }), telling(april))).to.equal('same');
  });

  it('reach from the first to the last day that a claim speaks of', () => {
    const [march, april] = [within('2016-03-01', '2016-03-31'), within('2016-04-01', '2016-04-30')];
    expect(daysSpoken(telling(april, march))).to.deep.equal({ earliest: '2016-03-01', latest: '2016-04-30' });
    expect(daysSpoken(telling(march, within(null, '2017-01-01')))).to.deep.equal({
      earliest: null,
      latest: '2017-01-01',
    });
    expect(daysSpoken(telling(march, within('2017-01-01', null)))).to.deep.equal({
      earliest: '2016-03-01',
      latest: null,
    });
    expect(daysSpoken(telling())).to.deep.equal({ earliest: null, latest: null });
  });
});

describe('the time of an event', () => {
  /** A claim that quotes this, whose verb and time are these words. */
  function quoting(exact: string, verb: string, when: string): [CaseClaim, Time] {
    const own = telling();
    const start = 100;
    const at = (words: string) => ({
      start: start + exact.indexOf(words),
      end: start + exact.indexOf(words) + words.length,
    });
    Object.assign(own.claim.quote, { exact, start, end: start + exact.length });
    own.claim.frame.predicate = { lemma: verb, class: null, text: verb, ...at(verb) };
    return [own, time({ text: when, ...at(when) })];
  }

  const own: [string, string, string, boolean][] = [
    ['The depot closed in May', 'closed', 'in May', true],
    ['The depot closed, in May', 'closed', 'in May', false],
    ['The depot closed – in May', 'closed', 'in May', false],
    ['In May, the depot closed', 'closed', 'In May', true],
    ['In May; the depot closed', 'closed', 'In May', false],
    ['In May: the depot closed', 'closed', 'In May', false],
  ];
  for (const [exact, verb, when, beside] of own)
    it(`${beside ? 'is' : 'is not'} the time in “${exact}”`, () =>
      expect(besideVerb(...quoting(exact, verb, when))).to.equal(beside));

  it('is none without a verb', () => {
    const [claim, when] = quoting('The depot closed in May', 'closed', 'in May');
    claim.claim.frame.predicate = null;
    expect(besideVerb(claim, when)).to.equal(false);
  });
});
