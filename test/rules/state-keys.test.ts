import { expect } from 'chai';
import { akinKeys } from '../../rules/compare/words/akin.js';
import { opposeEachOther, stateKeys } from '../../rules/compare/turns/states.js';
import { Meetings } from '../../rules/meetings.js';
import { QUALITY_LINES, STATE_LINES } from '../../rules/words/states.js';
import type { CaseClaim } from '../../rules/rule.js';
import { balance, META } from './sample-claims.js';

const WORDS = [
  ...new Set([
    ...[...STATE_LINES, ...QUALITY_LINES].flatMap((line) => line.split(/[ /]+/)),
    'stood',
    'unstable',
    'stable',
    'disarmed',
  ]),
];

describe('keys of states', () => {
  it('let two states meet just where they oppose each other', () => {
    const meetings = new Meetings({
      keys: ({ claim }) => Object.values(stateKeys(WORDS[Number(claim.id)] ?? '')).flat(),
    });
    WORDS.forEach((word, number) => {
      const own: CaseClaim = {
        claim: balance(String(number), 'd1', 0, 'the gate', 1),
        meta: META,
        place: 0,
      };
      const met: (string | undefined)[] = [];
      meetings.add(own, number);
      meetings.refresh((other) => met.push(WORDS[other]));
      const opposed = WORDS.slice(0, number).filter((other) => opposeEachOther(word, other));
      expect(met, word).to.have.members(opposed);
    });
  });

  it('are none for a claim that names nothing', () => {
    expect(akinKeys('')).to.deep.equal([]);
  });
});
