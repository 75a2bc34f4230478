import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2016-11-24', kind: null, url: null, author: null };

/** "subject | predicate | object" of the first claim, and its times. */
function read(text: string): [string, string[]] {
  const claim = readDocument({ text, bodyStart: 0, meta: META }).claims[0];
  const { subject = null, predicate = null, object = null } = claim?.event ?? {};
  return [
    `${subject ?? '-'} | ${predicate ?? '-'} | ${object ?? '-'}`,
    claim?.times.map((time) => time.text) ?? [],
  ];
}

/** A day behind a noun says when. */
const WHEN: readonly [string, string, string][] = [
  ['The council approved the plan Monday.', 'The council | approve | the plan', 'Monday'],
  ['The board Friday approved the sale.', 'The board | approve | the sale', 'Friday'],
  ['The Senate Tuesday rejected the bill.', 'The Senate | reject | the bill', 'Tuesday'],
  ['Ms Lane wrote the letter Feb. 2 to the mayor.', 'Ms Lane | write | the letter', 'Feb. 2'],
  ['The trust closed the ward May 4.', 'The trust | close | the ward', 'May 4'],
  ['Police arrested a man Sunday night.', 'Police | arrest | a man', 'Sunday night'],
];

/** A day that names a kind, or that bears a name of its own. */
const WHAT: readonly [string, string][] = [
  ['The council lost its Monday vote.', 'The council | lose | its Monday vote'],
  ['The council Monday vote was lost.', 'The council Monday vote | lose | -'],
  ['The town keeps Black Monday.', 'The town | keep | -'],
];

describe('days behind nouns', () => {
  for (const [text, event, time] of WHEN)
    it(`say when: ${text}`, () => {
      expect(read(text)).to.deep.equal([event, [time]]);
    });
  for (const [text, event] of WHAT)
    it(`are of what they stand in: ${text}`, () => {
      expect(read(text)[0]).to.equal(event);
    });
});
