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
    ],
    [
      'The debt has since been paid by the club.',
      'The debt has since been paid by the club: the club | pay | The debt',
    ],
  ],
};

describe('clauses', () => {
  for (const [construction, rows] of Object.entries(CONSTRUCTIONS))
    for (const [text, ...claims] of rows)
      it(`${construction}: ${text}`, () => {
        expect(claimsIn(text)).to.deep.equal(claims);
      });
});
