import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };

/** "modality polarity" of the first claim whose quote holds the words. */
function standing(sentence: string, words: string): string {
  const { claims } = readDocument({ text: sentence, bodyStart: 0, meta: META });
  const claim = claims.filter(({ quote }) => quote.exact.includes(words)).at(-1);
  return claim ? `${claim.modality} ${claim.polarity}` : 'no claim';
}

/** Sentence, words of the claim, what remains of its operators. */
const ROWS: readonly [string, string, string][] = [
  ['The depot closed in May.', 'closed', 'asserted positive'],
  ['It was the porter who rang the fire brigade.', 'rang', 'asserted positive'],
  ['It was not the porter who rang the fire brigade.', 'rang', 'asserted negative'],
  ['It was not only the porter who rang the fire brigade.', 'rang', 'asserted positive'],
  ['It was not in May that the porter left the hotel.', 'left', 'asserted negative'],
  ['The trust closed the ward without telling staff.', 'telling', 'asserted negative'],
  ['The trust never told staff about it.', 'told', 'asserted negative'],
  ['The trust neglected to tell staff about it.', 'tell', 'asserted negative'],
  ['The trust plans to close two wards.', 'close', 'planned positive'],
  ['The trust intends to sell the site and leave the estate.', 'leave', 'planned positive'],
  ['The council proposes to double the fee.', 'double', 'planned positive'],
  ['Managers expect to lose 40 posts.', 'lose', 'predicted positive'],
  ['The board hopes to reduce the deficit.', 'reduce', 'hoped positive'],
  ['We hope to make sure there are no job losses.', 'losses', 'hoped negative'],
  ['They will make sure that nobody is hurt.', 'hurt', 'planned negative'],
  ['They made sure that nobody was hurt.', 'was hurt', 'asserted negative'],
  ['The firm is exploring how to cut its costs.', 'cut', 'planned positive'],
  ['The trust cannot rule out compulsory redundancies.', 'redundancies', 'possible positive'],
  ['Closures could not be ruled out.', 'Closures', 'possible positive'],
  ['The minister ruled out a tax rise.', 'rise', 'predicted negative'],
  ['The firm failed to pay its staff.', 'pay', 'asserted negative'],
  ['The mayor refused to sign the order.', 'sign', 'asserted negative'],
  ['The chairman denied taking a bribe.', 'bribe', 'denied negative'],
  ['The trust has yet to announce a date or launched any talks.', 'announce', 'asserted negative'],
  ['The trust has yet to announce a date or launched any talks.', 'launched', 'asserted negative'],
  ['The bakery no longer sells bread.', 'sells', 'asserted negative'],
  ['The depot may close.', 'close', 'possible positive'],
  ['It was agreed that the hall be let to the club.', 'be let', 'planned positive'],
  ['The motion was that no fee be charged.', 'be charged', 'planned negative'],
  ['The council decided against selling the land.', 'selling', 'planned negative'],
  ['The council decided on selling the land.', 'selling', 'planned positive'],
  ['The council is about to sell the land.', 'sell', 'planned positive'],
  ['The gate is supposed to be locked.', 'locked', 'asserted positive'],
  ['The firm used to make boats.', 'make', 'asserted positive'],
  ['Hardly a kennel is empty.', 'empty', 'asserted negative'],
  ['Barely a third came.', 'came', 'asserted positive'],
  ['The depot might not close.', 'close', 'possible negative'],
  ['Unless voters renew it, the tax will end.', 'will end', 'conditional positive'],
  ['If it rains, the match will be called off.', 'match', 'conditional positive'],
  ['There was no let-up in plans to recruit 20 nurses.', 'nurses', 'planned positive'],
  ['The council has no plans to sell the park.', 'sell', 'planned negative'],
  ['Officers see no prospect of saving the pool.', 'saving', 'predicted negative'],
  ['The agency did not fail to warn the town.', 'warn', 'asserted positive'],
  ['She has never backed the scheme.', 'backed', 'asserted negative'],
  ['Nobody told the tenants.', 'told', 'asserted negative'],
  ['Nobody’s said a word to us.', 'word', 'asserted negative'],
  ['Nothing was decided.', 'decided', 'asserted negative'],
  ['None of the shops reopened.', 'reopened', 'asserted negative'],
  ['Neither the owner nor the agent was told.', 'told', 'asserted negative'],
  ['Either the owner or the agent was told.', 'told', 'asserted positive'],
  ['At no point did anyone leave the room.', 'leave', 'asserted negative'],
  ['Under no circumstances will the fee be refunded.', 'refunded', 'predicted negative'],
  ['At one point somebody left the room.', 'left', 'asserted positive'],
  ['The firm took on none.', 'took', 'asserted negative'],
  ['They spoke to nobody.', 'spoke', 'asserted negative'],
  ['He would not give their names.', 'names', 'asserted negative'],
  ['The roof would not hold.', 'hold', 'predicted negative'],
  ['The chief cannot rule out that jobs will go.', 'go', 'possible positive'],
  ['Neither school was told.', 'told', 'asserted negative'],
  ['The report said nothing about jobs.', 'nothing', 'asserted negative'],
  ['Few residents objected.', 'objected', 'asserted negative'],
  ['Not everyone agreed.', 'agreed', 'asserted negative'],
  ['The plant stopped publishing its figures.', 'publishing', 'asserted negative'],
  ['Redundancies are inevitable.', 'inevitable', 'predicted positive'],
  ['The fare will rise in July.', 'rise', 'predicted positive'],
  ['Work is due to begin in June.', 'begin', 'planned positive'],
  ['Trucks would be allowed back, but no pets would be let in.', 'Trucks', 'predicted positive'],
  ['It would be wrong to link the two costs.', 'link', 'denied negative'],
  ['It remained possible that the post could be saved.', 'saved', 'possible positive'],
  ['No decision has been made on whether the pool will close.', 'No decision', 'asserted negative'],
  ['The board is not planning a ban.', 'ban', 'planned negative'],
  ['The award is expected in June.', 'award', 'predicted positive'],
  ['The company is unlikely to pay.', 'pay', 'predicted negative'],
  ['I don’t think you can close it.', 'close', 'asserted negative'],
  ['We do not believe the depot will close.', 'close', 'predicted negative'],
  ['Nobody has been told that they will lose their jobs.', 'lose', 'asserted negative'],
  ['The council has not said that the pool will close.', 'said', 'asserted negative'],
  ['The council did not know that the pool had shut.', 'shut', 'asserted positive'],
  ['The council agreed the deal.', 'deal', 'asserted positive'],
  ['The pool is set to close.', 'close', 'predicted positive'],
  ['The trust denied cutting jobs.', 'jobs', 'denied negative'],
  ['The board neither approved the plan nor rejected it.', 'approved', 'asserted negative'],
  ['The board neither approved the plan nor rejected it.', 'rejected', 'asserted negative'],
  ['The trust will not close the ward but will move its staff.', 'move', 'predicted positive'],
  ['The council did not raise rents, and it cut fares.', 'cut', 'asserted positive'],
  ['750 posts to go', 'posts', 'planned positive'],
  ['No sooner had the ferry docked than the crew walked out.', 'docked', 'asserted positive'],
  ['Hardly had the doors opened when the lights failed.', 'opened', 'asserted positive'],
  ['Not until June did the council reply.', 'reply', 'asserted positive'],
  ['Nowhere in the report is the dam mentioned.', 'mentioned', 'asserted negative'],
  ['Hardly any of the seats were taken.', 'taken', 'asserted negative'],
  ['Neither I nor my neighbours were consulted.', 'consulted', 'asserted negative'],
  ['She denied ever having met the driver.', 'met', 'denied negative'],
  ['The theatre need not close.', 'close', 'possible negative'],
  ['The merger is being discussed.', 'discussed', 'possible positive'],
  ['The firm did not pay, nor did it reply to the court.', 'reply', 'asserted negative'],
  ['It is not the case that the school is closing.', 'school', 'asserted negative'],
  ['It is not true that nobody was told.', 'told', 'asserted positive'],
  ['It is not that the road is unsafe.', 'road', 'asserted negative'],
  ['That the mill was insured is untrue.', 'insured', 'denied negative'],
  ['The claim that the mill was sold is nonsense.', 'sold', 'denied negative'],
  ['The price is in no way affected.', 'affected', 'asserted negative'],
  ['The matter was by no means settled.', 'settled', 'asserted negative'],
  // words that look like operators and are none
  ['The price is in some way affected.', 'affected', 'asserted positive'],
  ['The mayor did not only sign the bill but praised it.', 'sign', 'asserted positive'],
  ['The plans were published on Monday.', 'published', 'asserted positive'],
  ['A few residents objected.', 'objected', 'asserted positive'],
  ['The minutes were discussed in May.', 'discussed', 'asserted positive'],
  ['Only after the fire was the wiring checked.', 'checked', 'asserted positive'],
  ['The problem is that the road is unsafe.', 'unsafe', 'asserted positive'],
  ['The case that the court heard was closed.', 'closed', 'asserted positive'],
  ['Only the driver was told.', 'told', 'asserted positive'],
  ['Hardly a third of the members voted.', 'voted', 'asserted positive'],
  ['That the mill was insured is true.', 'insured', 'asserted positive'],
  ['No fewer than 40 people came.', 'came', 'asserted positive'],
  ['The hall was built without a permit.', 'built', 'asserted positive'],
  ['The council approved a plan for the park.', 'approved', 'asserted positive'],
];

describe('operators', () => {
  for (const [sentence, words, expected] of ROWS)
    it(`${expected}: ${sentence}`, () => {
      expect(standing(sentence, words)).to.equal(expected);
    });

  it('lists the stack from outermost to innermost, with the words', () => {
    const { claims } = readDocument({ text: 'The firm may not be able to pay.', bodyStart: 0, meta: META });
    expect(claims[0]?.operators.map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['may', 'may'],
      ['not', 'not'],
      ['able', 'able'],
    ]);
  });
});
