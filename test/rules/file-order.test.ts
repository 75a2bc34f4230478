/** Which of two documents is named first says nothing of them: every example of a rule for pairs holds with its documents turned round. */
import { expect } from 'chai';
import { builtInRules } from '../../rules/engine.js';
import { checkAlone } from './outcomes.js';
import { caseOf } from './read-once.js';

describe('the order of the documents', () => {
  for (const rule of builtInRules().rules) {
    if (rule.shape !== 'pair' && rule.shape !== 'linked') continue;
    const { firing, silent } = rule.examples;
    it(`does not change what ${rule.id} finds`, () => {
      for (const { shows, documents } of firing)
        expect(checkAlone(rule, caseOf([...documents].reverse())).flags, shows).not.to.deep.equal([]);
      for (const { shows, documents, savedBy } of silent) {
        const { flags, suppressed } = checkAlone(rule, caseOf([...documents].reverse()));
        expect(
          flags.map(({ message }) => message),
          shows,
        ).to.deep.equal([]);
        if (savedBy)
          expect(
            suppressed.map(({ explanation }) => explanation),
            shows,
          ).to.include(savedBy);
      }
    });
  }
});
