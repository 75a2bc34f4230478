import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };

/** Behind each sentence, so that it is read as a part of a paper and not as a headline. */
const REST = '\n\nCopies of the paper were handed round at the door. Tea was served.\n';

/** Each claim of the first sentence as "quote: agent | predicate | theme", with a dash for what is not said. */
const claimsIn = (text: string): string[] =>
  readDocument({ text: text + REST, bodyStart: 0, meta: META })
    .claims.filter(({ quote }) => quote.start < text.length)
    .map(
      ({ quote, frame: { agent, predicate, theme } }) =>
        `${quote.exact}: ${agent?.text ?? '-'} | ${predicate?.lemma ?? '-'} | ${theme?.text ?? '-'}`,
    );

/** Sentence, and the claims that it makes, by the construction that they show. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a report with a description of the speaker': [
    [
      '“We sold no boats,” said Ann Lee, who farms at Hallow.',
      'We sold no boats: We | sell | no boats',
      'who farms at Hallow: Ann Lee | farm | -',
    ],
    [
      '“I paid nothing,” insisted Mrs Dow, whose father built the mill in 1971.',
      'I paid nothing: I | pay | nothing',
      'whose father built the mill in 1971: whose father | build | the mill',
    ],
    [
      '“The tests went badly,” Major Ann Dow, who runs the works, said in Leeds.',
      'The tests went badly: The tests | go | -',
      'who runs the works: Major Ann Dow | run | the works',
    ],
  ],
  'a report before the rest of what is said': [
    [
      '“The kitchens passed,” said the matron, Mrs Dow, “and nothing was changed.”',
      'The kitchens passed: The kitchens | pass | -',
      'nothing was changed: - | change | nothing',
    ],
    [
      '“It is a good plan,” said Ann Lee, the clerk, adding that work would begin in May.',
      'It is a good plan: - | be | It',
      'work would begin in May: - | begin | work',
    ],
  ],
  'a report between subject and verb': [
    [
      'The theatre, its director, Lew Dow, told reporters on Friday, will not stage a play.',
      'will not stage a play: The theatre | stage | a play',
    ],
    [
      'The lender, Ms Lee alleges in papers filed at the court, altered her form.',
      'altered her form: The lender | alter | her form',
    ],
    ['The director, Ann Lee, said the depot would close.', 'the depot would close: - | close | the depot'],
  ],
  'what is ruled out, and what cannot be': [
    [
      'The clerk cannot rule out that the papers went missing.',
      'the papers went missing: the papers | go | -',
    ],
  ],
  'a subjunctive': [
    [
      'The clerk moved that the vote be put off until May.',
      'The clerk moved: The clerk | move | -',
      'the vote be put off until May: - | put off | the vote',
    ],
    ['They called that a mistake.', 'They called that a mistake: They | call | that'],
  ],
  'a perfect participle': [
    [
      'The mayor, having read both reports, gave the driver a fine.',
      'The mayor, having read both reports, gave the driver a fine: The mayor | give | a fine',
      'having read both reports: The mayor | read | both reports',
    ],
    [
      'Having been promised a lease by May, the traders are still waiting.',
      'Having been promised a lease by May: - | promise | the traders',
      'the traders are still waiting: the traders | wait | -',
    ],
    [
      'The debt has since been paid by the club.',
      'The debt has since been paid by the club: the club | pay | The debt',
    ],
  ],
  'a participle in an aside before the verb': [
    [
      'The debts, put at £640,000, have been cleared by the club.',
      'The debts, put at £640,000, have been cleared by the club: the club | clear | The debts',
      'put at £640,000: - | put | The debts',
    ],
    [
      'A vet, called by the owner, treated the mare.',
      'A vet, called by the owner, treated the mare: A vet | treat | the mare',
      'called by the owner: the owner | call | A vet',
    ],
    [
      'The waste collected at the kerb, 40 tonnes in all, was sold.',
      'The waste collected at the kerb, 40 tonnes in all, was sold: - | sell | The waste',
    ],
    [
      'The hall, designed by Roy Dent, a local man, opened in 1962.',
      'The hall, designed by Roy Dent, a local man, opened in 1962: - | open | The hall',
      'designed by Roy Dent: Roy Dent | design | The hall',
    ],
    [
      'The board met, voted and left.',
      'The board met: The board | meet | -',
      'voted: The board | vote | -',
      'left: The board | leave | -',
    ],
  ],
  'a past tense before a participle': [
    [
      'The airline failed to refund the fares within the days laid down by the law.',
      'The airline failed to refund the fares within the days laid down by the law: The airline | refund | the fares',
    ],
    [
      'The car crashed into a wall built in 1902.',
      'The car crashed into a wall built in 1902: The car | crash | -',
    ],
    [
      'Profit was $48m in the quarter ended June 30.',
      'Profit was $48m in the quarter ended June 30: - | be | Profit',
    ],
    [
      'The money raised at the fair helped the school.',
      'The money raised at the fair helped the school: The money | help | the school',
    ],
  ],
  'a participle behind the verb': [
    [
      'A surgeon resigned in March, leaving the unit with nobody.',
      'A surgeon resigned in March: A surgeon | resign | -',
      'leaving the unit with nobody: A surgeon | leave | the unit',
    ],
    [
      'Most seats are elected, the rest being filled by the Crown.',
      'Most seats are elected: - | elect | Most seats',
      'the rest being filled by the Crown: the Crown | fill | the rest',
    ],
    ['The clerk, saying nothing, left.', 'The clerk, saying nothing, left: The clerk | leave | -'],
  ],
  'a list of past tenses': [
    [
      'The trust cut 40 jobs, closed two depots and sold land.',
      'The trust cut 40 jobs: The trust | cut | 40 jobs',
      'closed two depots: The trust | close | two depots',
      'sold land: The trust | sell | land',
    ],
    [
      'He left the firm, founded in 1902.',
      'He left the firm: He | leave | the firm',
      'founded in 1902: - | found | the firm',
    ],
  ],
  'passives that share an auxiliary': [
    [
      '12 claims were upheld, 70 dismissed and the rest withdrawn.',
      '12 claims were upheld: - | uphold | 12 claims',
      '70 dismissed: - | dismiss | 70',
      'the rest withdrawn: - | withdraw | the rest',
    ],
  ],
  'an auxiliary before its subject': [
    [
      'At no point did anyone leave the van.',
      'At no point did anyone leave the van: anyone | leave | the van',
    ],
    ['At no time was the crew told.', 'At no time was the crew told: - | tell | the crew'],
    [
      'Only when a child was knocked down did the county paint the crossing.',
      'Only when a child was knocked down did the county paint the crossing: the county | paint | the crossing',
      'a child was knocked down: - | knock down | a child',
    ],
  ],
  'background that came about': [
    [
      'Glenna has cooked at the hall since it opened.',
      'Glenna has cooked at the hall since it opened: Glenna | cook | -',
      'it opened: - | open | it',
    ],
    ['Glenna will cook when it opens.', 'Glenna will cook when it opens: Glenna | cook | -'],
    [
      'Complaints doubled while prosecutions fell.',
      'Complaints doubled: - | double | Complaints',
      'prosecutions fell: - | fall | prosecutions',
    ],
  ],
  'what is said, put or denied': [
    ['He admitted being paid.', 'He admitted being paid: - | pay | He'],
    [
      'Counsel put it to the witness that he had lied.',
      'Counsel put it to the witness: Counsel | put | it',
      'he had lied: he | lie | -',
    ],
    ['They gave it to the witness that lied.', 'They gave it to the witness that lied: They | give | it'],
    [
      'The vicar is said to have left the parish.',
      'The vicar is said to have left the parish: The vicar | leave | the parish',
    ],
    ['The firm is understood to owe £4m.', 'The firm is understood to owe £4m: The firm | owe | £4m'],
    [
      'The letter neither confirmed nor withdrew the threat.',
      'The letter neither confirmed: The letter | confirm | the threat',
      'withdrew the threat: The letter | withdraw | the threat',
    ],
    [
      'The board met or wrote to the club.',
      'The board met: The board | meet | -',
      'wrote to the club: The board | write | -',
    ],
  ],
  'a noun in -ing, and how old': [
    [
      'It rained in Harrow, where voting opens on Monday.',
      'It rained in Harrow: It | rain | -',
      'where voting opens on Monday: - | open | voting',
    ],
    ['The bridge is more than ten years old.', 'The bridge is more than ten years old: - | old | The bridge'],
    [
      'Speed limit on the A719 to be cut to 40mph',
      'Speed limit on the A719 to be cut to 40mph: - | cut | Speed limit',
    ],
  ],
  'names, distances and clefts': [
    [
      'Hours after the letter became public, Dent & Marlowe sold 61 shops.',
      'Hours after the letter became public: - | public | the letter',
      'Hours after the letter became public, Dent & Marlowe sold 61 shops: Dent & Marlowe | sell | 61 shops',
    ],
    [
      'It was the mate, not the pilot, who ordered the anchor to be let go.',
      'It was the mate, not the pilot, who ordered the anchor to be let go: the mate | order | the anchor',
      'not the pilot, who ordered the anchor: the pilot | order | the anchor',
    ],
    ['What they found was a trolley.', 'What they found was a trolley: they | find | a trolley'],
    ['What the board wants is a vote.', 'What the board wants is a vote: the board | want | a vote'],
    ['What caused the fire was a lamp.', 'What caused the fire was a lamp: a lamp | cause | the fire'],
    ['What happened was a surprise.', 'What happened was a surprise: - | be | What happened'],
    [
      'It was the mate who moored it, not the pilot.',
      'It was the mate who moored it: the mate | moor | it',
      'It was the mate who moored it, not the pilot: the pilot | moor | it',
    ],
  ],
  'clauses that leave their verb out': [
    [
      'Cole signed the lease; Dunn did not.',
      'Cole signed the lease: Cole | sign | the lease',
      'Cole signed the lease; Dunn did not: Dunn | sign | the lease',
    ],
    [
      'The union rejected the offer, and so did the board.',
      'The union rejected the offer, and so: The union | reject | the offer',
      'The union rejected the offer, and so did the board: the board | reject | the offer',
    ],
    [
      'The mill is shut, as is the dye works.',
      'The mill is shut: - | shut | The mill',
      'The mill is shut, as is the dye works: - | shut | the dye works',
    ],
    [
      'The mayor did not answer, nor did the clerk.',
      'The mayor did not answer: The mayor | answer | -',
      'The mayor did not answer, nor did the clerk: the clerk | answer | -',
    ],
    ['She did it.', 'She did it: She | do | it'],
    [
      'The east pier opens in May, the west pier in June.',
      'The east pier opens in May: - | open | The east pier',
      'the west pier in June: - | open | the west pier',
    ],
    [
      'The fund gave £5m to Leeds and £3m to York.',
      'The fund gave £5m to Leeds: The fund | give | £5m',
      'The fund gave £5m to Leeds and £3m to York: The fund | give | £3m',
    ],
    [
      'The firm sent letters to Leeds and York.',
      'The firm sent letters to Leeds and York: The firm | send | letters',
    ],
  ],
  'what comes with it': [
    [
      'The mill shut in 2011 with 240 jobs lost.',
      'The mill shut in 2011: - | shut | The mill',
      'with 240 jobs lost: - | lose | 240 jobs',
    ],
    [
      'Profit fell, with sales dropping 3 per cent.',
      'Profit fell: - | fall | Profit',
      'with sales dropping 3 per cent: - | drop | sales',
    ],
    ['The man with the dog walked home.', 'The man with the dog walked home: The man | walk | -'],
  ],
  'verbs with of, for, have and let': [
    ['She accused the mayor of theft.', 'She accused the mayor of theft: She | accuse | the mayor'],
    [
      'She accused members of the board of theft.',
      'She accused members of the board of theft: She | accuse | members of the board',
    ],
    [
      'She met members of the board of trade.',
      'She met members of the board of trade: She | meet | members of the board of trade',
    ],
    [
      'The union called for the plan to be scrapped.',
      'The union called for the plan to be scrapped: The union | call | the plan to be scrapped',
    ],
    ['The school had its roof replaced.', 'The school had its roof replaced: - | replace | its roof'],
    ['The club has a hall built of stone.', 'The club has a hall built of stone: The club | have | a hall'],
    ['The clerk let the permit lapse.', 'The clerk let the permit lapse: The clerk | lapse | the permit'],
    ['Nine cooks were let go.', 'Nine cooks were let go: - | let go | Nine cooks'],
    [
      'The board voted 5-2 to close the pool.',
      'The board voted 5-2 to close the pool: The board | vote | close the pool',
    ],
  ],
};

describe('clauses', () => {
  for (const [construction, rows] of Object.entries(CONSTRUCTIONS))
    for (const [text, ...claims] of rows)
      it(`${construction}: ${text}`, () => {
        expect(claimsIn(text)).to.deep.equal(claims);
      });

  for (const [text, verb, said] of [
    ['The chimney was safe.', 'be', 'safe'],
    ['It is 11 years old.', 'be', '11 years old'],
    ['The letter became public.', 'become', 'public'],
    ['Yields were down.', 'be', 'down'],
    ['Files went missing in May.', 'go', 'missing'],
  ] as const)
    it(`gives a copula and what it says as predicate and object: ${text}`, () => {
      const [claim] = readDocument({ text: text + REST, bodyStart: 0, meta: META }).claims;
      expect(claim?.event.predicate).to.equal(verb);
      expect(claim?.event.object).to.equal(said);
    });

  it('leaves what would come of a plan as open as the plan', () => {
    const text = 'The yard will close, leaving 40 men without work.';
    const { claims } = readDocument({ text: text + REST, bodyStart: 0, meta: META });
    expect(claims[1]?.quote.exact).to.equal('leaving 40 men without work');
    expect(claims[1]?.modality).to.equal('predicted');
  });
});
