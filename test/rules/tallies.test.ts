import { expect } from 'chai';
import { tallyOf } from '../../rules/compare/stands/tallies.js';
import { claimOf } from './read-once.js';

describe('the count of a vote', () => {
  const told: readonly [text: string, tally: string | null][] = [
    ['Councillors voted by 19 to 11 to shut the baths.', '19-11'],
    ['The board rejected the offer 7-2.', null],
    ['The board rejected the offer by 7-2.', '7-2'],
    ['The parish council voted 8-3 to sell the field.', '8-3'],
    ['Members approved the merger, with 1,412 in favour and 133 against.', '1412-133'],
    ['Eight councillors voted for the scheme and five against.', '8-5'],
    ['Eight councillors voted for the scheme.', null],
    ['Rovers beat United by 3 to 1.', null],
    ['The motion was not carried by 19 votes to 11.', null],
    ['The fee rose by 2 to 3 per cent.', null],
  ];
  for (const [text, tally] of told)
    it(text, () => {
      const read = tallyOf(claimOf(text));
      expect(read && `${String(read.own)}-${String(read.others)}`).to.equal(tally);
    });
});
