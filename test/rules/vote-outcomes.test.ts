import { expect } from 'chai';
import { voteOutcomeOf } from '../../rules/compare/stands/vote-outcomes.js';
import { claimOf } from './read-once.js';

describe('what a vote came to', () => {
  const told: readonly [text: string, passes: boolean | null, counted?: boolean][] = [
    ['Some 61 per cent of members voted against the merger.', false, true],
    ['Exactly 50 per cent of members voted against the merger.', null],
    ['More than half of the members voted for the merger.', true, true],
    ['Half of the members voted for the merger.', null],
    ['Most members voted for the merger.', true, true],
    ['A third of members voted for the merger.', null],
    ['Some 61 per cent of members backed the merger in a survey.', null],
    ['Of those who voted, 58 per cent were against the merger.', false, true],
    ['Eight councillors voted for the scheme and five against.', true, true],
    ['Five councillors voted for the scheme and eight against.', false, true],
    ['Five councillors voted for the scheme and five against.', null],
    ['Eight councillors voted against the scheme and five for it.', false, true],
    ['Members voted against the merger, with 133 in favour and 1,412 against.', false, true],
    ['Members rejected the merger, with 133 in favour and 1,412 against.', false, true],
    ['The council voted by 19 to 11 for the scheme.', true, true],
    ['The council rejected the scheme by 12 votes to 18.', false, true],
    ['Three councillors voted for the scheme.', null],
    ['Members approved the merger.', true, false],
    ['Some members approved the merger.', null],
    ['Members did not approve the merger.', null],
    ['Members may approve the merger.', null],
    ['Members welcomed the merger.', null],
    ['The scheme was thrown out.', false, false],
    ['Some 61.6% of the people vote (against) the treaty.', false, true],
  ];
  for (const [text, passes, counted] of told)
    it(`${passes === null ? 'tells none' : passes ? 'carried' : 'lost'}: ${text}`, () => {
      const found = voteOutcomeOf(claimOf(text));
      expect(found?.passes ?? null).to.equal(passes);
      if (counted !== undefined) expect(found?.counted).to.equal(counted);
    });
});
