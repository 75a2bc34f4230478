import { expect } from 'chai';
import { canonicalJson } from '../../model/canonical-json.js';
import { sha256 } from '../../model/hash.js';
import { READER_REVISION, readDocument } from '../../reading/read.js';

/**
 * A case keeps the claims of the reader that read it, so a reader that reads differently must say so. The sample holds one of
 * each thing that is read: speech of every form and nested speakers, plans, denials, conditions, quantifiers, every kind of amount
 * and time, passives and nouns of events, minutes, bullets, a transcript and an e-mail. Its reading is kept as a hash beside the revision.
 */
const SAMPLE = `HARBOUR TOWN — Two hundred dockers marched on Monday against plans to close the north quay.

The Harbour Trust, which employs 640 people, has yet to announce a date or open any talks. Its chief executive, Dr Ruth Vane, said: “We cannot rule out redundancies, but if we make any, their number will stay small.”

Fares rose by 4 per cent in 2014, the trust’s annual report said, and its £12.5m deficit will reach £20million by March 31, 2016.

Nobody had told the union, according to its secretary, Tom Hale. He denied that members had turned down the offer.

4. Ferry. The clerk reported that four bids were opened on May 7. No decision has been made on whether the ferry will run.

Will the quay reopen? It was the auditors who found the gap. The gap had stood for a year, the auditors noted on Tuesday.

Quay to stay open as 40 jobs are saved

“Every berth will be let,” Ms Vane said. “None is empty now.

“Half-a-million passengers came last year, and nearly a third of them paid less than £5.50.”

The Gazette revealed that the trust had warned ministers in an email that between 40 and 50 posts, or one in five, might go. Hale blamed it on the challenge to find €1.2bn. Members claim the board plans neither to sell nor to lease the sheds; the board says it hopes to do both.

The refusals were few in number, said a spokeswoman. At least 300 cars a week, each under 2.5 tonnes, cross the 1,200 m bridge at up to 20mph. Growth was -0.3% after minus 1½ per cent. A pair of tugs, aged 21 and 40, cost A$3m and 12,50 euros a day. Tens of thousands of letters came, and three quarters of tenants agreed.

It opened in August and September 1914, two years after it was first scheduled, and shut for a fortnight in early 2009. The 2014/15 budget, the year to March and the third quarter of 2013 were bad; since last summer, or within six months, by the end of the month, things have improved. On the 24th, two days later, at 7.30pm, the board met overnight.

The sheds were not sold by the trust but given to the town. Had it sold them, it would have gained £3m more than in the 1990s. Cutting the loss of berths would save money unless fuel doubles. The union no longer opposes the plan, nor does it deny having backed it.

Officers recommended that the board:
• share re-
sources with 14 ports
• close the depot at 14 Mill Lane

MR SMITH: The pool lost £2m, didn’t it?
THE CHAIR: It did not lose a penny.

From: Ann Lee
Subject: Quay

Inspectors failed 60 of the 80 sheds, or half. Rents rose by £3m, from £14m to £19m, and the 40 tenants paid £5m, £8m and £6m, £19m in all.

The east crane stood still because its brake had failed. Most wards are shut. All but one of the wards reopened; few stayed shut, and only some of the 20 nurses left. See note 4.[3] Visit www.harbour.example/2014?x=30%25.`;
const META = {
  title: 'Quay',
  publisher: 'Harbour Post',
  published: '2015-03-20',
  kind: 'news',
  url: null,
  author: null,
};

/** Both are raised together: the revision first, then the hash that the failing test prints. */
const KEPT = { revision: '21', hash: '9b6aa9f67a4a4986' };

describe('the revision of the reader', () => {
  it('changes when what it reads in the frozen sample changes', () => {
    const hash = sha256(canonicalJson(readDocument({ text: SAMPLE, bodyStart: 0, meta: META }))).slice(0, 16);
    expect(
      { revision: READER_REVISION, hash },
      'the frozen sample is read differently: raise READER_REVISION and keep the new hash here',
    ).to.deep.equal(KEPT);
  });
});
