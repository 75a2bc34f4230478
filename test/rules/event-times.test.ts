import { expect } from 'chai';
import { comesAbout, eventTimes } from '../../rules/compare/times/event-times.js';
import { pointsApart, turningPoints } from '../../rules/compare/times/turning-points.js';
import { claimOf } from './read-once.js';

describe('the days of an event', () => {
  const DAYS: readonly (readonly [string, string])[] = [
    ['The kiosk was opened on 4 May 2016.', '2016-05-04 to 2016-05-04'],
    ['The kiosk was not opened until 4 May 2016.', '2016-05-04 to 2016-05-04'],
    ['It was not until May 2016 that the kiosk was opened.', '2016-05-01 to 2016-05-31'],
    ['The kiosk has been closed since May 2016.', '2016-05-01 to 2016-05-31'],
    ['Fares will rise from 2 January 2014.', '2014-01-02 to 2014-01-02'],
    ['The kiosk was not opened on 4 May 2016.', ''],
    ['The kiosk may not open until 4 May 2016.', ''],
    ['The kiosk was open until 4 May 2016.', ''],
    ['The kiosk was opened by 4 May 2016.', ''],
  ];
  for (const [text, expected] of DAYS)
    it(`“${text}”: ${expected || 'none'}`, () => {
      const days = eventTimes(claimOf(text)).map(
        ({ earliest, latest }) => `${earliest ?? ''} to ${latest ?? ''}`,
      );
      expect(days.join()).to.equal(expected);
    });

  it('come about with “not until”, and not with “not”', () => {
    expect(comesAbout(claimOf('The kiosk was not opened until 4 May 2016.'))).to.equal(true);
    expect(comesAbout(claimOf('The kiosk was not opened on 4 May 2016.'))).to.equal(false);
  });
});

describe('the days on which a thing begins and ends', () => {
  const POINTS: readonly (readonly [string, string])[] = [
    ['The lease runs until 2031.', 'end 2031-01-01'],
    ['The lease expires in 2031.', 'end 2031-01-01'],
    ['The exhibition runs from 1 to 14 August 2014.', 'begin 2014-08-01, end 2014-08-14'],
    ['The bridge was closed from 3 to 9 May 2013.', 'end 2013-05-03, begin 2013-05-09 again'],
    ['The bridge reopened on 9 May 2013.', 'begin 2013-05-09 again'],
    ['Ines Hall was chairman until June 2012.', 'end 2012-06-01'],
    ['The bridge was painted until June 2012.', ''],
    ['The lease does not run until 2031.', ''],
  ];
  for (const [text, expected] of POINTS)
    it(`“${text}”: ${expected || 'none'}`, () => {
      const points = turningPoints(claimOf(text)).map(
        ({ turn, at, again }) => `${turn} ${at.earliest ?? ''}${again ? ' again' : ''}`,
      );
      expect(points.join(', ')).to.equal(expected);
    });

  const apart = (a: string, b: string): boolean =>
    pointsApart(turningPoints(claimOf(a)), turningPoints(claimOf(b))) !== null;

  it('are apart where no day can be both, and one tells how long', () => {
    expect(apart('The lease runs until 2031.', 'The lease expires in 2026.')).to.equal(true);
    expect(apart('The lease runs until 2031.', 'The lease expires in May 2031.')).to.equal(false);
    expect(apart('The lease ends in 2031.', 'The lease expires in 2026.')).to.equal(false);
    expect(
      apart('The bridge was closed from 3 to 9 May 2013.', 'The bridge reopened on 10 May 2013.'),
    ).to.equal(false);
    expect(
      apart('The bridge was closed from 3 to 9 May 2013.', 'The bridge reopened on 12 May 2013.'),
    ).to.equal(true);
  });

  it('are not looked for far outside a range', () => {
    expect(apart('The school was open from 9 to 12 May 2013.', 'The school opened in 1912.')).to.equal(false);
  });
});
