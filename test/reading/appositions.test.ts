import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2014-05-01', kind: null, url: null, author: null };

function besideSubject(text: string): string[] {
  const claim = readDocument({ text, bodyStart: 0, meta: META }).claims[0];
  return (claim?.frame.others ?? []).flatMap(({ role, term }) => (role === 'apposition' ? [term.text] : []));
}

describe('what stands beside the subject of a claim', () => {
  const told: readonly [text: string, beside: string][] = [
    ['John Hale, the treasurer, signed the lease.', 'the treasurer'],
    ['Mr Poole, chief executive of the trust, resigned.', 'chief executive of the trust'],
    ['The cat, a tabby, was killed.', 'a tabby'],
    ['Dora Varga, their solicitor, wrote the letter.', 'their solicitor'],
    ['Bell & Sons, a builder of boats, bought the yard.', 'a builder of boats'],
    ['The Heron, a ferry, sank.', 'a ferry'],
  ];
  for (const [text, beside] of told) it(text, () => expect(besideSubject(text)).to.deep.equal([beside]));

  const silent = [
    'The mill, the bakery, and the shop were shut.',
    'Ann Lee, the mayor, the clerk and I met.',
    'Alice, the mayor, and Tom, the clerk, met.',
    'The ferry, which sank, was old.',
    'In May, the treasurer, who is ill, signed the lease.',
    'The treasurer signed the lease, a long paper, in May.',
  ];
  for (const text of silent) it(text, () => expect(besideSubject(text)).to.deep.equal([]));
});
