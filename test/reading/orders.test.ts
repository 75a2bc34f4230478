import { expect } from 'chai';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';

/** "first event < second event" as the claims of a text tell it; null where they tell no order. */
function read(text: string): string | null {
  const { claims } = readDocument(decodeDocument(new TextEncoder().encode(`${text} It was May.`), 'a.txt'));
  const order = claims.find(({ frame }) => frame.order !== undefined)?.frame.order;
  return order ? `${order.earlier.text} < ${order.later.text}` : null;
}

const CASES: readonly (readonly [text: string, order: string | null])[] = [
  ['The oak was felled after the letter came.', 'the letter came < The oak was felled'],
  ['The oak was felled three days before the letter came.', 'The oak was felled < the letter came'],
  ['After the letter had come, the oak was felled.', 'the letter had come < the oak was felled'],
  ['No notice went out until the meeting was over.', 'the meeting was over < No notice went out'],
  [
    'Only after the sails were unpacked was the mast raised.',
    'the sails were unpacked < was the mast raised',
  ],
  ['The doors stayed shut until the meeting was over.', null],
  ['The barn had been sold when the votes were counted.', 'The barn had been sold < the votes were counted'],
  ['The clerk spoke when the votes were counted.', null],
  ['By the time the boats arrived the wreck had sunk.', 'the wreck had sunk < the boats arrived'],
  ['It was after the sale that the trustees learned of it.', 'the sale < the trustees learned of it'],
  ['It was not until the vote that members saw the bill.', 'the vote < members saw the bill'],
  [
    'The cashier’s dismissal came first and the call to the bank second.',
    'The cashier’s dismissal came < the call to the bank',
  ],
  [
    'The joints were renewed first and the deck was laid afterwards.',
    'The joints were renewed < the deck was laid',
  ],
  ['We bought the lease and then, a week later, saw the cracks.', 'We bought the lease < saw the cracks'],
  ['Objections may be sent before noon on 4 May 2012.', null],
  [
    'A few weeks after the clerk announced the sale, bidders left the room.',
    'the clerk announced the sale < bidders left the room',
  ],
  ['Shortly before the hearing, the firm withdrew its bid.', 'the firm withdrew its bid < the hearing'],
  ['The firm signed the lease without waiting for advice.', 'The firm signed the lease < advice'],
  [
    'The loan was approved and the money was paid the next day.',
    'The loan was approved < the money was paid',
  ],
];

describe('the order of two events', () => {
  for (const [text, order] of CASES) it(text, () => expect(read(text)).to.equal(order));

  it('tells verbs, things and names apart, without people and light verbs', () => {
    const { claims } = readDocument(
      decodeDocument(
        new TextEncoder().encode('Ann Lee had sold the mill when the chairman took the call. It was May.'),
        'a.txt',
      ),
    );
    const { earlier, later } = claims.flatMap(({ frame }) => frame.order ?? [])[0] ?? {};
    expect([earlier?.verbs, earlier?.things, earlier?.names]).to.deep.equal([
      ['sell'],
      ['mill'],
      ['ann', 'lee'],
    ]);
    expect([later?.verbs, later?.things, later?.names]).to.deep.equal([[], ['call'], []]);
  });
});
