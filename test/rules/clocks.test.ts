import { expect } from 'chai';
import type { Time } from '../../model/claim.js';
import { clocksDiffer } from '../../rules/compare/identity/times.js';
import type { CaseClaim } from '../../rules/rule.js';
import { caseOf } from './read-once.js';

/** A claim that tells these times alone, by their TIMEX values. */
function at(...values: string[]): CaseClaim {
  const { claims, documents } = caseOf([{ text: 'The gate was shut at 9am on 4 May 2013.' }]);
  const [claim, time, meta] = [claims[0], claims[0]?.times[0], documents[0]?.meta];
  if (!claim || !time || !meta) throw new Error('the sample was not read as a dated claim');
  const times: Time[] = values.map((timex) => ({ ...time, timex }));
  return { claim: { ...claim, times, frame: { ...claim.frame, others: [] } }, meta, place: 0 };
}

const differ = (a: string, b: string): boolean => {
  const one = clocksDiffer(at(a), at(b));
  expect(clocksDiffer(at(b), at(a))).to.equal(one);
  return one;
};

describe('hours of two claims', () => {
  it('takes an hour for one, with a day or without', () => {
    expect(differ('T09:00', '2013-05-04T09:00')).to.equal(false);
    expect(differ('T09:00', '2013-05-04T10:30')).to.equal(true);
  });

  it('finds an hour within a part of the day', () => {
    expect(differ('TMO', 'T09:00')).to.equal(false);
    expect(differ('2013-05-04TAF', 'T09:00')).to.equal(true);
    expect(differ('TNI', 'T05:30')).to.equal(false);
  });

  it('lets evening and night share some hours, morning and afternoon none', () => {
    expect(differ('TEV', 'TNI')).to.equal(false);
    expect(differ('TMO', 'TAF')).to.equal(true);
  });

  it('says nothing where one claim tells no hour', () => {
    expect(differ('T09:00', '2013-05-04')).to.equal(false);
    expect(clocksDiffer(at(), at('T09:00'))).to.equal(false);
  });
});
