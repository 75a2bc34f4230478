import { expect } from 'chai';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';

/** What each pronoun of a text stands for: the head of its term, or the pronoun itself. */
function headsOf(text: string): string[] {
  const { claims } = readDocument(decodeDocument(new TextEncoder().encode(text), 'a.txt'));
  return claims.flatMap(({ frame: { agent, theme } }) =>
    [agent, theme].flatMap((term) =>
      term?.pronoun
        ? [`${term.text.toLowerCase()} = ${term.words.length > 0 ? term.head : (term.entity ?? '-')}`]
        : [],
    ),
  );
}

const CASES: readonly (readonly [text: string, ...heads: string[]])[] = [
  ['The plant makes foam. The state inspected it in May.', 'it = plant'],
  ['The plant makes foam. It has one door.', 'it = plant'],
  ['The pumps are old. They failed in May.', 'they = pump'],
  ['The pump is old. They met in May.', 'they = -'],
  ['The baker met the clerk. It rained.', 'it = -'],
  ['The lido on the quay opened with a band. It was hot.', 'it = -'],
  ['The pump failed because it was old.', 'it = pump'],
  ['The pump is old.\n\nIt failed in May.', 'it = -'],
  // the weather stands for nothing
  ['The lido opened with a band. It was hot.', 'it = -'],
  ['The lido opened with a band. It was full.', 'it = lido'],
  // over a sentence in which no thing is spoken of
  ['The pump is old. The men left. It failed in May.', 'it = pump'],
  ['The bridge was shut. Ms Vane smiled. It reopened in June.', 'it = bridge'],
  ['The bridge was shut. Ms Vane signed the order. It reopened in June.', 'it = -'],
  ['The lift stopped. Rain fell on the roof. They met at noon.', 'they = -'],
  // what undergoes something is the thing spoken of, who does something the body that was named
  ['Norfell owns the ferry. The ferry was built in 1990. It needs repairs.', 'it = ferry'],
  ['Norfell Ltd bought the ferry. The ferry is old. It will hire a crew.', 'it = Norfell Ltd'],
  ['Harbour Trust published its accounts. The board met. It was fined £3m.', 'it = Harbour Trust'],
  ['The drivers met. The firm offered them 3 per cent. They rejected it.', 'they = driver', 'it = -'],
  ['While the Government claims that ticket sales rose, Ms Lambert says they fell.', 'they = sale'],
  // a subject before rather than a name in passing
  ['A Swedish crew tested the pump. The pump was old, and it flooded the hold.', 'it = pump'],
  ['Orla Bank lends to the yard. Revenue grew by 9 per cent. It reached £512m.', 'it = revenue'],
  ['Harbour Trust met. Revenue fell. It apologised.', 'it = Harbour Trust'],
  ['Harbour Trust met in Leeds. It has a fine roof.', 'it = trust'],
  ['When officers searched the store they counted 96 casks.', 'they = officer'],
  ['The Crown rested. He said that it was right to record the date.', 'it = -'],
  ['The Crown rested. It might still be possible to recover the tapes.'],
  ['Mount Arden Dam was built in 1974. It holds 312 megalitres.', 'it = dam'],
  // what is said of a thing
  ['“It will never open,” Mr Rao said about the tunnel.', 'it = tunnel'],
  ['“It will not reopen,” the bishop, Paul Reeve, said of the old chapel.', 'it = chapel'],
  ['“They are useless,” Mr Shaw said of the pumps.', 'they = pump'],
  ['Of the dam, Ms Lind said: “It is not safe.”', 'it = dam'],
  ['Asked about the lease, Mr Dent said: “It has not been signed.”', 'it = lease'],
  ['Of the dams, Ms Lind said: “It is not safe.”', 'it = -'],
];

describe('what pronouns stand for', () => {
  for (const [text, ...heads] of CASES) it(text, () => expect(headsOf(text)).to.deep.equal(heads));

  it('takes nobody behind what is said for what it is about', () => {
    const text = '“It will never open,” Mr Rao said about the tunnel.';
    const [claim] = readDocument(decodeDocument(new TextEncoder().encode(text), 'a.txt')).claims;
    expect(claim?.event).to.deep.equal({ subject: 'It', predicate: 'open', object: null });
  });

  it('keeps the words of the text', () => {
    const text = 'The plant makes foam. The state inspected it in May.';
    const { claims } = readDocument(decodeDocument(new TextEncoder().encode(text), 'a.txt'));
    expect(claims.at(-1)?.frame.theme?.text).to.equal('it');
    expect(claims.at(-1)?.event.object).to.equal('it');
  });
});
