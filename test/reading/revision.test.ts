import { expect } from 'chai';
import { canonicalJson } from '../../model/canonical-json.js';
import { sha256 } from '../../model/hash.js';
import { READER_REVISION, readDocument } from '../../reading/read.js';

/**
 * A case keeps the claims of the reader that read it, so a reader that reads differently must say so. The sample has speech, plans,
 * negation, amounts, dates, relative clauses and a minute; its reading is kept as a hash beside the revision.
 */
const SAMPLE = `HARBOUR TOWN — Two hundred dockers marched on Monday against plans to close the north quay.

The Harbour Trust, which employs 640 people, has yet to announce a date or open any talks. Its chief executive, Dr Ruth Vane, said: “We cannot rule out redundancies, but if we make any, their number will stay small.”

Fares rose by 4 per cent in 2014, the trust’s annual report said, and its £12.5m deficit will reach £20million by March 31, 2016.

Nobody had told the union, according to its secretary, Tom Hale. He denied that members had turned down the offer.

4. Ferry. The clerk reported that four bids were opened on May 7. No decision has been made on whether the ferry will run.

Will the quay reopen? It was the auditors who found the gap.`;
const META = {
  title: 'Quay',
  publisher: 'Harbour Post',
  published: '2015-03-20',
  kind: 'news',
  url: null,
  author: null,
};

/** Both are raised together: the revision first, then the hash that the failing test prints. */
const KEPT = { revision: '5', hash: '7334e62b275396f8' };

describe('the revision of the reader', () => {
  it('changes when what it reads in the frozen sample changes', () => {
    const hash = sha256(canonicalJson(readDocument({ text: SAMPLE, bodyStart: 0, meta: META }))).slice(0, 16);
    expect(
      { revision: READER_REVISION, hash },
      'the frozen sample is read differently: raise READER_REVISION and keep the new hash here',
    ).to.deep.equal(KEPT);
  });
});
