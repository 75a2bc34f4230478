import { expect } from 'chai';
import { attitudeOf } from '../../rules/compare/stands/attitude.js';
import { standOf } from '../../rules/compare/stands/stand.js';
import { trendOf } from '../../rules/compare/turns/trend.js';
import { BEFORE, claimOf } from './read-once.js';

const signed = (sign: 1 | -1): string => (sign > 0 ? 'for' : 'against');

describe('the stand that a claim gives somebody', () => {
  const STANDS: readonly (readonly [string, string | null])[] = [
    ['The guild supports the new bridge.', 'The guild for'],
    ['The guild opposes the new bridge.', 'The guild against'],
    ['The guild is against the new bridge.', 'The guild against'],
    ['The guild does not oppose the new bridge.', 'The guild for'],
    ['The guild is in favour of the new bridge.', 'The guild for'],
    ['The guild is firmly behind the new bridge.', 'The guild for'],
    ['The guild has no objections to the new bridge.', 'The guild for'],
    ['The guild would not hear of the new bridge.', 'The guild against'],
    ['The brewer criticised the new bridge.', 'The brewer against'],
    ['The brewer praised the new bridge.', 'The brewer for'],
    [
      'The guild of bakers, brewers and millers in the upper valley has no objections to the new bridge.',
      'The guild of bakers for',
    ],
    ['Supporters of the old ferry crossed the new bridge.', null],
    ['The guild may support the new bridge.', null],
    ['The guild crossed the new bridge.', null],
  ];
  for (const [text, expected] of STANDS)
    it(`“${text}”: ${expected ?? 'none'}`, () => {
      const stand = standOf(claimOf(text));
      expect(stand && `${stand.holder?.text ?? ''} ${signed(stand.sign)}`).to.equal(expected);
      if (stand) expect([...stand.words]).to.include('bridg');
    });
});

describe('the attitude that a speaker takes', () => {
  const ATTITUDES: readonly (readonly [string, 'for' | 'against' | null])[] = [
    ['I have always been in favour of the toll.', 'for'],
    ['I was never in favour of the toll.', 'against'],
    ['I am opposed to the toll.', 'against'],
    ['We are against scrapping the toll.', 'for'],
    ['A toll is the last thing I would want.', 'against'],
    ['I would not dream of a toll.', 'against'],
    ['I have thought for years that a toll would be a mistake.', 'against'],
    ['I have long believed that the toll would be a good thing.', 'for'],
    ['The guild is in favour of the toll.', null],
    ['If it were cheap, I would be in favour of the toll.', null],
  ];
  for (const [text, expected] of ATTITUDES)
    it(`“${text}”: ${expected ?? 'none'}`, () => {
      const attitude = attitudeOf(claimOf(text));
      expect(attitude && signed(attitude.sign)).to.equal(expected);
    });
});

describe('the way that a thing went', () => {
  const TRENDS: readonly (readonly [string, string | null])[] = [
    ['Sales of honey rose in May.', 'up: rose'],
    ['Sales of honey fell in May.', 'down: fell'],
    ['Takings have halved since June.', 'down: have halved'],
    ['Attendance at the fair was down on last year.', 'down: was down'],
    ['The air in the valley got better.', 'up in worth: got better'],
    ['The air in the valley is getting worse.', 'down in worth: is getting worse'],
    ['The sound of the organ improved after the repair.', 'up in worth: improved'],
    ['The ferry has more sailors than it had a year ago.', 'up: has more'],
    ['The ferry has fewer sailors than it had a year ago.', 'down: has fewer'],
    ['Sales of honey did not rise in May.', null],
    ['The choir sang in May.', null],
  ];
  for (const [text, expected] of TRENDS)
    it(`“${text}”: ${expected ?? 'none'}`, () => {
      const own = claimOf(text);
      const trend = trendOf(own);
      expect(
        trend && `${trend.sign > 0 ? 'up' : 'down'}${trend.worth ? ' in worth' : ''}: ${trend.text}`,
      ).to.equal(expected);
      if (trend) expect(`${BEFORE}${text}`.slice(trend.at.start, trend.at.end)).to.equal(trend.text);
    });
});
