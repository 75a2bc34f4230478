import { expect } from 'chai';
import { prospectOf, prospectsClash, type Prospect } from '../../rules/compare/stands/prospects.js';
import { claimOf } from './read-once.js';

/** How sure, by the words of the sentence: "sure", "sure not" or "open"; "told" where a word says so; what makes it so. */
const TOLD: readonly (readonly [string, string | null])[] = [
  ['The tower will be torn down.', 'sure'],
  ['The tower will not be torn down.', 'sure not'],
  ['It is inevitable that the tower will be torn down.', 'sure, told'],
  ['The tower will certainly be torn down.', 'sure, told'],
  ['A toll on the bridge is out of the question.', 'sure not, told'],
  ['The mayor has ruled out a toll on the bridge.', 'sure not, told'],
  ['The mayor would not rule out a toll on the bridge.', 'open, told'],
  ['The tower may be torn down.', 'open, told'],
  ['The tower might well be torn down.', 'open, told'],
  ['There is every chance that the tower will be torn down.', 'open, told'],
  ['A second tower remains a possibility.', 'open, told'],
  ['The council is still considering a toll.', 'open, told, undecided'],
  ['The toll has yet to be decided.', 'open, told, undecided'],
  ['No decision has been taken on the tower.', 'open, told, undecided'],
  ['The toll depends on the vote in May.', 'open, told, undecided'],
  ['The council has approved the toll.', 'sure, told, decided'],
  ['The tower has been given permission to open.', 'sure, told, decided'],
  ['The tower was torn down.', null],
  ['The brewer hopes that the tower will be torn down.', null],
  ['If it rains the tower will fall.', null],
];

const shown = ({ is, told, decided, undecided }: Prospect): string =>
  [is, ...(told ? ['told'] : []), ...(decided ? ['decided'] : []), ...(undecided ? ['undecided'] : [])].join(
    ', ',
  );

describe('how sure a claim is that something comes about', () => {
  for (const [text, expected] of TOLD)
    it(`“${text}” ${expected ?? 'holds out nothing'}`, () => {
      const prospect = prospectOf(claimOf(text));
      expect(prospect && shown(prospect)).to.equal(expected);
    });

  const prospect = (text: string): Prospect => prospectOf(claimOf(text)) as Prospect;
  const WILL = 'The tower will be torn down.';
  const WILL_NOT = 'The tower will not be torn down.';
  const CLASHES: readonly (readonly [string, string, boolean])[] = [
    [WILL, 'The tower will certainly be torn down.', false],
    [WILL, WILL_NOT, false],
    [WILL, 'The council is still considering a toll.', true],
    ['The tower will certainly be torn down.', 'The tower may be torn down.', true],
    [WILL_NOT, 'There is every chance that the tower will be torn down.', true],
    ['The council has approved the toll.', 'The council is still considering a toll.', true],
    ['The council has approved the toll.', 'There is every chance that the toll will come.', false],
    ['The tower may be torn down.', 'A second tower remains a possibility.', false],
  ];
  for (const [a, b, clash] of CLASHES)
    it(`“${a}” ${clash ? 'is surer than' : 'fits'} “${b}”, whichever comes first`, () => {
      expect([
        prospectsClash(prospect(a), prospect(b)),
        prospectsClash(prospect(b), prospect(a)),
      ]).to.deep.equal([clash, clash]);
    });
});
