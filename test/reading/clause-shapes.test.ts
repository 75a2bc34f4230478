import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const REST = '\n\nThe paper was handed round. Tea was served.\n';

/** "quote: predicate" of each claim of a sentence, with "not" before the predicate of a negative one. */
const claimed = (sentence: string): string[] =>
  readDocument({ text: sentence + REST, bodyStart: 0, meta: META })
    .claims.filter(({ quote }) => quote.end <= sentence.length)
    .map(
      ({ quote, frame, polarity }) =>
        `${quote.exact}: ${polarity === 'negative' ? 'not ' : ''}${frame.predicate?.lemma ?? '–'}`,
    );

/** A sentence and the claims that are read of it, no more and no fewer. */
const SHAPES: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
  // a part of what a relative clause is about
  [
    'The fair drew 900 people, most of whom came by train.',
    ['The fair drew 900 people: draw', 'most of whom came by train: come'],
  ],
  [
    'They rescued 23 anglers, not one of whom was hurt.',
    ['They rescued 23 anglers: rescue', 'not one of whom was hurt: not hurt'],
  ],
  [
    'The firm owns 70 pubs, 12 of which it runs itself.',
    ['The firm owns 70 pubs: own', '12 of which it runs itself: run'],
  ],
  [
    'He spoke to one of the men whom they had hired.',
    ['He spoke to one of the men whom they had hired: speak'],
  ],
  // whoever asks for the cause takes it for true
  [
    'The trust could not explain why costs had doubled.',
    ['The trust could not explain why costs had doubled: not explain', 'costs had doubled: double'],
  ],
  ['She asked whether costs had doubled.', ['She asked whether costs had doubled: ask']],
  ['He asked why he should pay.', ['He asked why he should pay: ask']],
  // a second participle with what it takes, between commas
  [
    'The probe, launched in 2003 and meant to last five years, was switched off.',
    [
      'The probe, launched in 2003 and meant to last five years, was switched off: switch off',
      'launched in 2003: launch',
      'meant to last five years: last',
    ],
  ],
  // a participle with a longer subject of its own
  [
    'The survey of the roof not having been received, they put it off.',
    ['The survey of the roof not having been received: not receive', 'they put it off: put off'],
  ],
  // how many said so is told too
  ['Forty nurses said they were tired.', ['Forty nurses said: say', 'they were tired: tired']],
  ['Half of the nurses said they were tired.', ['Half of the nurses said: say', 'they were tired: tired']],
  ['Two nurses said they were tired.', ['they were tired: tired']],
  // a second participle with an adverb before it, which is passive as the first
  ['He was held in Hull and later freed.', ['He was held in Hull: hold', 'later freed: free']],
  // a gerund as the subject of what is told, which is no relative clause
  [
    'Ms Hale told the panel that renting the barn was never discussed.',
    ['renting the barn was never discussed: not discuss'],
  ],
  ['Ms Hale told us that the barn was let.', ['the barn was let: let']],
  // whose age it is stands before: the bound of the number opens no noun phrase
  ['No one under 16 may board the boat.', ['No one under 16 may board the boat: not board']],
  ['Under 40 people may board the boat.', ['Under 40 people may board the boat: board']],
  // phrases between a conjunction and the subject of what it opens
  [
    'In March they had 40 boats, and at the start of August they had nine.',
    ['In March they had 40 boats: have', 'at the start of August they had nine: have'],
  ],
  [
    'The gate was locked, and by the quay there were two guards.',
    ['The gate was locked: lock', 'by the quay there were two guards: be'],
  ],
  [
    'He worked in the shop and in the fields the farmer owned.',
    ['He worked in the shop and in the fields the farmer owned: work'],
  ],
  [
    'The bakery makes 200 loaves a day, and still the shop runs out.',
    ['The bakery makes 200 loaves a day: make', 'still the shop runs out: run out'],
  ],
  [
    'The gates were shut, and hardly a soul was turned away.',
    ['The gates were shut: shut', 'hardly a soul was turned away: not turn away'],
  ],
  // a question as what is known, learned or asked
  ['Everyone in the village knows who lit it.', ['Everyone in the village knows who lit it: know']],
  ['The tenants learned how much they would pay.', ['The tenants learned how much they would pay: learn']],
  [
    'Councillor Hale asked whether the pump had failed.',
    ['Councillor Hale asked whether the pump had failed: ask'],
  ],
  ['The clerk said that the pump had failed.', ['the pump had failed: fail']],
  // an infinitive between a conjunction's subject and its verb
  [
    'They were consulted before the plan to merge went to the board in May.',
    [
      'They were consulted before the plan to merge went to the board in May: consult',
      'the plan to merge went to the board in May: go',
    ],
  ],
  ['Before the plan to close the mill, he left.', ['Before the plan to close the mill, he left: leave']],
  // an auxiliary parted from its participle
  ['The grant has not, so far, been paid.', ['The grant has not, so far, been paid: not pay']],
  ['The bridge was, in May, closed to lorries.', ['The bridge was, in May, closed to lorries: close']],
  ['The pump was old, mended with tape.', ['The pump was old: old', 'mended with tape: mend']],
  // a pronoun that a relative clause without a mark begins with
  ['The letter she received was lost.', ['The letter she received was lost: lose']],
  ['All they found was a broken lamp.', ['All they found was a broken lamp: be']],
  // what only brings up what is told
  ['It emerged that two keys were missing.', ['two keys were missing: missing']],
  ['It took the crew a day to free the tug.', ['It took the crew a day to free the tug: free']],
  ['It took four hours to free the tug.', ['It took four hours to free the tug: free']],
  ['The crew took two days to free the tug.', ['The crew took two days to free the tug: free']],
  [
    'It took six hours for the crew to free the tug.',
    ['It took six hours for the crew to free the tug: free'],
  ],
  ['It took two and a half years to free the tug.', ['It took two and a half years to free the tug: free']],
  ['The app was launched in May.', ['The app was launched in May: launch']],
  // who does it stands between "without" and the gerund
  [
    'The bar opened without anybody checking the wiring.',
    [
      'The bar opened without anybody checking the wiring: open',
      'without anybody checking the wiring: not check',
    ],
  ],
  ['It could be done without anyone being told.', ['It could be done without anyone being told: do']],
  ['Nor does the report mention asbestos.', ['the report mention asbestos: not mention']],
  // an infinitive without "to" behind an object
  ['She had let her own lawn go.', ['She had let her own lawn go: go']],
  ['They made him pay £40.', ['They made him pay £40: make']],
  ['The grant helped the club buy its ground.', ['The grant helped the club buy its ground: buy']],
  ['They said the club had bought it.', ['the club had bought it: buy']],
  // a clause between "only" and what it brings about
  [
    'Only after the panels were opened was the antenna unfolded.',
    ['Only after the panels were opened was the antenna unfolded: unfold', 'the panels were opened: open'],
  ],
  // a pronoun that only stresses what stands before it
  ['The minister himself is due to speak.', ['The minister himself is due to speak: speak']],
  ['The owner shot himself.', ['The owner shot himself: shoot']],
  // when, how or where between an auxiliary and its verb
  ['She has so far refused to sign the lease.', ['She has so far refused to sign the lease: not sign']],
  ['Police had last month charged the owner.', ['Police had last month charged the owner: charge']],
  ['The bridge was on Monday closed to cars.', ['The bridge was on Monday closed to cars: close']],
  ['They have nine months left.', ['They have nine months left: have']],
  // who asks it, between a passive and what hangs on it
  [
    'The painting was said by its agent to be worth £4m.',
    ['The painting was said by its agent to be worth £4m: be'],
  ],
  // an adverb in a cleft, and the object case that is no subject
  ['It was only the fees that went up.', ['It was only the fees that went up: go up']],
  ['He told him she had won.', ['she had won: win']],
  // how often between a verb and what hangs on it
  ['He failed three times to pay the fee.', ['He failed three times to pay the fee: not pay']],
  // where and when one binds oneself, between the verb and what hangs on it
  [
    'The mayor promised at a rally in May to end the levy.',
    ['The mayor promised at a rally in May to end the levy: end'],
  ],
  [
    'The trust refused at the hearing to name the surgeon.',
    ['The trust refused at the hearing to name the surgeon: not name'],
  ],
  ['The board looked at ways to cut the cost.', ['The board looked at ways to cut the cost: look']],
  ['They planned for the choir to sing.', ['They planned for the choir to sing: plan']],
  // who holds a right, and who holds none
  ['The tenant has the right to appeal.', ['The tenant has the right to appeal: appeal']],
  [
    'The contract gives the trust no right to end it.',
    ['The contract gives the trust no right to end it: not end'],
  ],
  [
    'The council lacks the power to stop the sale.',
    ['The council lacks the power to stop the sale: not stop'],
  ],
  // a pronoun behind a particle that is the subject of what follows
  [
    'Before it was shut off it lost 12 tonnes.',
    ['Before it was shut off it lost 12 tonnes: lose', 'it was shut off: shut off'],
  ],
  // what goes on beside what is told
  [
    'She keeps the ferry while her rival wants a bridge.',
    ['She keeps the ferry: keep', 'her rival wants a bridge: want'],
  ],
  [
    'She will not sell it while she leads the board.',
    ['She will not sell it while she leads the board: not sell', 'she leads the board: lead'],
  ],
  // there is
  ['At the school gate there were long queues.', ['At the school gate there were long queues: be']],
  ['There was herring on the table.', ['There was herring on the table: be']],
  ['There were people in the yard who saw it.', ['There were people in the yard who saw it: be']],
];

describe('shapes of clauses', () => {
  for (const [sentence, expected] of SHAPES)
    it(sentence, () => {
      expect(claimed(sentence)).to.deep.equal(expected);
    });
});
