import { expect } from 'chai';
import { canonicalJson } from '../../model/canonical-json.js';
import { sha256 } from '../../model/hash.js';
import { READER_REVISION, readDocument } from '../../reading/read.js';

/**
 * A case keeps the claims of the reader that read it, so a reader that reads differently must say so. The samples hold one of
 * each thing that is read: speech of every form and nested speakers, plans, denials, conditions, quantifiers, every kind of amount
 * and time, passives and nouns of events, light verbs, clauses as subjects, pronouns, names and places, headings, minutes, bullets,
 * transcripts and an e-mail. Their readings are kept as a hash beside the revision.
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
/** What changes of the reader have touched since, one construction or kind of amount or time a line or so. */
const MORE = `Staffing and pay
Ms Hale, of the dockers’ union, said closing the depot would save £2m. She looked tired. “It cost us 36 payroll, legal and cleaning posts.” The firm made no offer.

3.1 Loss of 40 posts
That the yard shut in May is not disputed. To open it again would cost the town £3m, and hiring 20 cooks cost it £1m.

The inspection of the crane was on 4 May. Her appointment in June was followed by the sale of the tug to Norfell Ltd. The council carried out a survey, took delivery of six buses, reached agreement on rents, paid the yard a visit and put an end to the scheme. It ran up debts of £5m.

750 jobs to go

Costs rose in 2014: £3m for staff and £2m for repairs. The board closed the ward without telling staff. In May 47 of 52 members said that it was wrong. While the Government claims that ticket sales rose by 4%, Ms Lambert says they fell by 3%. The trust announced job losses of 750; no posts will go, said Mr Reed.

Norfell owns the ferry. The ferry was built in 1990. It needs repairs. It was cold. Ms Vane smiled. They were done by Strand and Sons, a Leeds firm, for the owner. Two sheds burnt down; the other was spared, and the third is older than both.

The mayor, who had backed the bridge, turned it down. The plan was thrown out by 9 votes to 4. A third of those asked wanted neither. Had they paid, fewer would have left, but only some did. Contrary to what the firm says, it is not insolvent, the auditors believe.

The tower is 40 ft high, 12.5 km away, holds 300 litres and burns 4 kWh an hour at 90C. It weighs 3 tonnes and covers 12 acres. The index rose 20 basis points to 3.5 percentage points over the rate, from 101 to 104. Rent is $1,200 a month, 80p a day, ¥5,000 or 3m rupees. Eleven per cent, one in 20, two-thirds, several hundred, a dozen, up to six and no more than 40 came; twice as many as in 2013, or 1,200 fewer than planned. Between £3m and £4m, or £3–4m, is missing; it won 3-2.

On Monday evening, at noon, last Friday, tomorrow, in the early 1980s, in the first half of 2012, during Easter, since 9 June 2010, from May to July, every Tuesday, twice a year, for three to four weeks, five days ago, a decade earlier, by mid-August, at the weekend, on 03/04/2015 and in FY2014. Until then it took 45 minutes. Last week three of our sheds flooded, and in 2014 sheds burnt down. Membership rose by 45 to 355. The 21st century began in 2001; on New Year’s Day 2001, the third Thursday of May 2002 and 11 September it was shut.

The board approved the sale Monday. It took the firm a year and a half to rebuild the quay. Ms Vane said if the vote fails the pool will close. The judge found the wall to be unsafe. The mayor promised at a rally to end the levy. Until the hall reopens, pupils may use the chapel. Crew were asking for new boats by the closing date. The main burst shortly after 2 a.m. on Saturday, July 8.

Interview with Ruth Vane

Q: Did the pool lose £2m?
A: It lost nothing in 2014. We sold 4,000 tickets.`;
const MORE_SHORT = [
  'Depot not for sale',
  'Union rejects 3% offer; talks go on',
  'Two die as ferry sinks off Leeds',
];
const META = {
  title: 'Quay',
  publisher: 'Harbour Post',
  published: '2015-03-20',
  kind: 'news',
  url: null,
  author: null,
};

/** Both are raised together: the revision first, then the hash that the failing test prints. */
const KEPT = { revision: '80', hash: '4be94874af846fa3' };

describe('the revision of the reader', () => {
  it('changes when what it reads in the frozen samples changes', () => {
    const readings = [SAMPLE, MORE, ...MORE_SHORT].map((text) =>
      readDocument({ text, bodyStart: 0, meta: META }),
    );
    const hash = sha256(canonicalJson(readings)).slice(0, 16);
    expect(
      { revision: READER_REVISION, hash },
      'the frozen samples are read differently: raise READER_REVISION and keep the new hash here',
    ).to.deep.equal(KEPT);
  });
});
