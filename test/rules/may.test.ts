import { expect } from 'chai';
import { MAY } from '../../rules/words/may.js';

describe('the verb “may”', () => {
  const verb = new RegExp(`\\b${MAY}\\b`, 'i');

  for (const text of ['The mill may close.', 'May the mill close?', 'It closed in June and may not reopen.'])
    it(`stands in “${text}”`, () => expect(verb.test(text)).to.equal(true));

  for (const text of [
    'The mill closed on 4 May.',
    'In May the mill closed.',
    'The mill closed on May 4.',
    'It shut last May.',
  ])
    it(`does not stand in “${text}”`, () => expect(verb.test(text)).to.equal(false));
});
