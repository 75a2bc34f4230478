import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };

/** "agent | theme | other arguments | polarity" of the first claim, with the heads of its terms. */
function read(text: string): string {
  const claim = readDocument({ text: `${text} Tea was served.`, bodyStart: 0, meta: META }).claims[0];
  const { agent, theme, others = [] } = claim?.frame ?? {};
  const rest = others.map(({ role, term }) => `${role} ${term.head}`).join(', ');
  return [agent?.head ?? '-', theme?.head ?? '-', rest || '-', claim?.polarity ?? '-'].join(' | ');
}

const CASES: readonly (readonly [text: string, read: string])[] = [
  ['The trust bought not the mill but the barn.', 'trust | barn | - | positive'],
  ['Not the county but the parish paid for it.', 'parish | it | - | positive'],
  ['The grant was spent not on pumps but on sheds.', '- | grant | on shed | positive'],
  ['The lamp was lit not by the porter but by the cook.', 'cook | lamp | - | positive'],
  ['The building is not a barn but a chapel.', '- | building | attribute chapel | positive'],
  ['The keys went not to the tenant but to the agent.', 'key | - | to agent | positive'],
  // what adds, counts or opens another clause corrects nothing
  ['The trust bought not only the mill but the barn.', 'trust | mill | and barn | positive'],
  ['The trust did not buy the mill but the firm bought the barn.', 'trust | mill | - | negative'],
  ['The building is not a barn but the owner sleeps in it.', '- | building | attribute barn | negative'],
  ['The trust did not buy the mill.', 'trust | mill | - | negative'],
  ['The trust bought the mill but not the barn.', 'trust | mill | - | positive'],
  ['Not all members but most of them came.', 'member | - | co-agent them | negative'],
];

describe('not X but Y', () => {
  for (const [text, expected] of CASES) it(text, () => expect(read(text)).to.equal(expected));
});

/** The terms that stand for the relative pronoun of the second claim. */
function antecedent(text: string): string {
  const { claims } = readDocument({ text: `${text} Tea was served.`, bodyStart: 0, meta: META });
  const claim = claims.find(({ quote }) => /^wh(?:o|ich)/.test(quote.exact));
  return claim?.frame.agent?.head ?? claim?.frame.theme?.head ?? '-';
}

const RELATIVES: readonly (readonly [text: string, head: string])[] = [
  ['The owner of the station, who lives in Leeds, sold it.', 'owner'],
  ['The chairman of the bowls club, who resigned in May, was missed.', 'chairman'],
  ['The captain of the Merlin, who was 60, was saved.', 'captain'],
  ['The car of the mayor, which was parked outside, was hit.', 'car'],
  ['The keys of the hall, which were lost in May, have been found.', 'key'],
  ['The head of the choirs, which are all amateur, left.', 'choir'],
  // either may be meant: the nearest stands
  ['The son of the vicar, who was 60, was saved.', 'vicar'],
  ['The roof of the chapel, which was built in 1870, fell.', 'chapel'],
  ['The owner of the mill, which was built in 1870, died.', 'mill'],
  ['The keys of the hall, which was built in 1870, were found.', 'hall'],
];

describe('which noun a relative clause is about', () => {
  for (const [text, head] of RELATIVES) it(text, () => expect(antecedent(text)).to.equal(head));
});

/** The statements of a text with their kinds of operators. */
const operators = (text: string): string[] =>
  readDocument({ text: `${text} Tea was served.`, bodyStart: 0, meta: META })
    .claims.slice(0, -1)
    .map((claim) => `${claim.quote.exact}: ${claim.operators.map(({ kind }) => kind).join(' ')}`);

const HEARSAY: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['It is alleged that the builder took it.', 'the builder took it: reported'],
  ['The builder is alleged to have taken it.', 'The builder is alleged to have taken it: reported'],
  ['It was claimed that the dam leaked.', 'the dam leaked: reported'],
  ['It has been reported that the dam leaked.', 'the dam leaked: reported'],
  ['The dam is said to be unsafe.', 'The dam is said to be unsafe: reported'],
  ['Two men are believed to have drowned.', 'Two men are believed to have drowned: reported'],
  // known, or told by somebody who is named
  ['It is known that the dam leaked.', 'the dam leaked: '],
  ['The builder is known to have taken it.', 'The builder is known to have taken it: '],
  ['Ann Lee said that the dam leaked.', 'the dam leaked: '],
];

describe('what is only alleged', () => {
  for (const [text, ...expected] of HEARSAY) it(text, () => expect(operators(text)).to.deep.equal(expected));
});

/** Subject, predicate, object and polarity of each claim of a sentence. */
const events = (text: string): string[] =>
  readDocument({ text: `${text} Tea was served.`, bodyStart: 0, meta: META })
    .claims.slice(0, -1)
    .map(({ event, polarity, modality }) =>
      [
        event.subject,
        polarity === 'negative' ? 'not' : '',
        modality === 'asserted' ? '' : modality,
        event.predicate,
        event.object,
      ]
        .filter(Boolean)
        .join(' '),
    );

const SET_AGAINST: readonly (readonly [text: string, ...events: string[]])[] = [
  ['The trust owns the mill but not the barn.', 'The trust own the mill', 'The trust not own the barn'],
  ['The fire began in the mill, not in the barn.', 'The fire begin the mill', 'The fire not begin the barn'],
  ['The clerk, not the vicar, signed it.', 'The clerk sign it', 'the vicar not sign it'],
  ['The clerk rather than the vicar signed it.', 'The clerk sign it', 'the vicar not sign it'],
  ['It was the clerk, not the vicar, who signed it.', 'the clerk sign it', 'the vicar not sign it'],
  ['The firm bought slate instead of tin.', 'The firm buy slate', 'The firm not buy tin'],
  ['The barn is a ruin, not a house.', 'The barn be a ruin', 'The barn not be a house'],
  ['She was careless, not idle.', 'She be careless', 'She not be idle'],
  [
    'The plan would close the mill but not the barn.',
    'The plan predicted close the mill',
    'The plan not predicted close the barn',
  ],
  [
    'The firm plans to sell the mill but not the barn.',
    'The firm planned sell the mill',
    'The firm not planned sell the barn',
  ],
  // what counts, dates or adds sets nothing against anything, and a phrase of another kind has no place to stand in
  ['The trust owns the mill, but not only the mill.', 'The trust own the mill'],
  ['The trust sold the mill, not for the first time, in May.', 'The trust sell the mill'],
  ['The trust sold the mill, but not without regret.', 'The trust sell the mill'],
  ['The trust, not a charity by law, owns the mill.', 'The trust own the mill'],
  ['The trust did not buy the mill, and not the barn.', 'The trust not buy the mill'],
];

describe('one thing and not another', () => {
  for (const [text, ...expected] of SET_AGAINST) it(text, () => expect(events(text)).to.deep.equal(expected));
});

const SECOND_ACTS: readonly (readonly [text: string, ...events: string[]])[] = [
  // a second infinitive under one plan
  [
    'The trust plans to sell the mill and to close the barn.',
    'The trust planned sell the mill',
    'The trust planned close the barn',
  ],
  [
    'The union refused to sign it or to end the strike.',
    'The union not sign it',
    'The union not end the strike',
  ],
  [
    'The club plans to mend the barn, not sell it.',
    'The club planned mend the barn',
    'The club not planned sell it',
  ],
  [
    'The club plans to mend the barn, not to sell it.',
    'The club planned mend the barn',
    'The club not planned sell it',
  ],
  [
    'Its task is to watch the barn, not mend it.',
    'Its task planned watch the barn',
    'Its task not planned mend it',
  ],
  // participles that tell what was done
  ['The board met, agreeing to sell the mill.', 'The board meet', 'The board planned sell the mill'],
  ['The firm issued a statement denying the claim.', 'The firm issue a statement', 'The firm deny the claim'],
  ['Ann Lee wrote to the clerk asking for a map.', 'Ann Lee write', 'Ann Lee ask a map'],
  ['Ann Lee may write to the clerk asking for a map.', 'Ann Lee possible write'],
  // adverbs inside the verb
  ['The firm had never before paid a fine.', 'The firm not pay a fine'],
  ['The firm had never once paid a fine.', 'The firm not pay a fine'],
  // how, and not who
  ['The plan was carried by a majority of six.', 'The plan carry a majority of six'],
  ['The chairman was chosen by a show of hands.', 'The chairman choose a show of hands'],
  ['The plan, by a firm of surveyors, was not seen by the clerk.', 'the clerk not see The plan'],
  // what a firm lost or made
  ['The firm reported a loss of £4m.', 'The firm lose £4m'],
  ['The firm posted a profit of £4m.', 'The firm earn £4m'],
];

describe('what else a sentence says was done', () => {
  for (const [text, ...expected] of SECOND_ACTS) it(text, () => expect(events(text)).to.deep.equal(expected));
});
