import { expect } from 'chai';
import { findAttributions } from '../../reading/attribution/attribution.js';
import { findEntities } from '../../reading/entities/entities.js';
import { findQuotations } from '../../reading/text/quotations.js';
import { tokenise } from '../../reading/text/tokens.js';

const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

/** "source | cue | content" of every attribution of a text. */
function read(text: string): string[] {
  const t = tokenise(text);
  const words = (list: [number, number][]) => list.map(([a, b]) => text.slice(a, b)).join(' … ');
  return findAttributions(t, findQuotations(t), findEntities(t, meta))
    .filter((one) => one.cue.length > 0)
    .map((one) => `${words(one.source)} | ${words(one.cue)} | ${words(one.content)}`);
}

/** The first attribution of each text; none where the last column is empty. */
function begins(table: readonly [string, string, string][]): void {
  for (const [name, text, want] of table)
    it(`${name}: ${text}`, () => expect(read(text)[0] ?? '').to.equal(want));
}

describe('attribution: what is no longer said', () => {
  begins([
    [
      'what situates a quotation',
      'Ann Lee was filmed saying “It was cheap,” when the board asked about the price.',
      'Ann Lee | saying | “It was cheap,”',
    ],
    [
      'one quoted word after the other',
      'Ann Lee called it “cheap,” “old” and “slow.”',
      'Ann Lee | called | it “cheap,” “old” and “slow.”',
    ],
    [
      'the main clause behind a gerund',
      'Although Ann Lee has admitted losing the file, she stays on.',
      'Ann Lee | has admitted | losing the file',
    ],
    [
      'the main clause behind “now that”',
      'Now that Ann Lee has said her piece, she is ready to leave.',
      'Ann Lee | has said | her piece',
    ],
    [
      'the main clause behind a “that” of its noun',
      'While a judge found that order unlawful, the club appealed.',
      'a judge | found | that order unlawful',
    ],
    [
      'but not behind what opens a clause',
      'When Ann Lee said that in her view, the pool was safe, members left.',
      'Ann Lee | said | that in her view, the pool was safe',
    ],
    [
      'a circumstance with “as”',
      'The survey shows a narrow lead as Ann Lee wins back the north.',
      'The survey | shows | a narrow lead',
    ],
    [
      'but no comparison',
      'Ann Lee said houses as old as the church were at risk.',
      'Ann Lee | said | houses as old as the church were at risk',
    ],
    [
      'what something is shown by',
      'Ann Lee advocated a larger club as shown by her speeches.',
      'Ann Lee | advocated | a larger club',
    ],
    [
      'another deed meanwhile',
      'Ann Lee endorsed the plan while mocking its authors.',
      'Ann Lee | endorsed | the plan',
    ],
    [
      'an answer held back',
      'Ann Lee said 20 people had applied, but she refused to name them.',
      'Ann Lee | said | 20 people had applied',
    ],
    [
      'but not where the speech goes on',
      'Ann Lee said 20 people had applied, but nobody had refused to come.',
      'Ann Lee | said | 20 people had applied, but nobody had refused to come',
    ],
    [
      'what somebody is blamed for, behind a place',
      'Ann Lee attacked other members on stage for taking gifts.',
      'Ann Lee | attacked | other members on stage for taking gifts',
    ],
    [
      'but not the place',
      'Ann Lee attacked other members on stage for an hour.',
      'Ann Lee | attacked | other members',
    ],
  ]);
});

describe('attribution: quotations that go on', () => {
  begins([
    [
      'behind “but”',
      '“I like the harbour,” Ann Lee said, but “when it comes to money, it eats us up.”',
      'Ann Lee | said | “I like the harbour,” … “when it comes to money, it eats us up.”',
    ],
    [
      'behind a full stop and “But”',
      '“The board did well,” Ann Lee said outside. But “the treasurer must go, and soon.”',
      'Ann Lee | said | “The board did well,” … “the treasurer must go, and soon.”',
    ],
    [
      'behind a title that ends the sentence',
      '“The board did well,” Ann Lee told “The Daily Round.” “The treasurer must go.”',
      'Ann Lee | told | “The board did well,” … “The treasurer must go.”',
    ],
    [
      'not a title behind “and”',
      '“I like the harbour,” Ann Lee said at “The Gull” and “The Oar.”',
      'Ann Lee | said | “I like the harbour,”',
    ],
    [
      'behind what is partly quoted',
      '“I admire the plan” as it stands, Ann Lee said. “But I doubt the price.”',
      'Ann Lee | said | “I admire the plan” as it stands … “But I doubt the price.”',
    ],
    [
      'a lead with a cue of its own',
      'Ann Lee said she liked it because “most people want it,” she said. “They told me.”',
      'Ann Lee | said | she liked it because “most people want it,”',
    ],
  ]);
});

describe('attribution: things that a cue opens', () => {
  begins([
    [
      'an adverb and a participle',
      'The council has proposed jointly owned ferries for the islands.',
      'The council | has proposed | jointly owned ferries for the islands',
    ],
    [
      'what somebody is taken for',
      'The officials did not consider Ann Lee a serious buyer.',
      'The officials | did not consider | Ann Lee a serious buyer',
    ],
    [
      'a day that owns',
      'Ann Lee called Friday’s vote “a win for us.”',
      'Ann Lee | called | Friday’s vote “a win for us.”',
    ],
    [
      'a clause behind “made it clear”',
      'Ann Lee made it clear she had doubts.',
      'Ann Lee | made it clear | she had doubts',
    ],
    [
      'a suggestion',
      'Ann Lee suggested a better way of paying.',
      'Ann Lee | suggested | a better way of paying',
    ],
    [
      'a decision against',
      'Ann Lee decided against selling the yard.',
      'Ann Lee | decided against | selling the yard',
    ],
    [
      'the finding of a study',
      'A study by the institute found 31 leaks.',
      'A study by the institute | found | 31 leaks',
    ],
    ['no find of anybody else', 'Ann Lee found a glove.', ''],
    [
      'what somebody is asked about',
      'Ann Lee asked Bob Hale about his expenses.',
      'Ann Lee | asked | his expenses',
    ],
    [
      'an addressee with an apposition',
      'Ann Lee asked Bob Hale, chairman of the club, to resign.',
      'Ann Lee | asked | Bob Hale, chairman of the club, to resign',
    ],
    [
      'a verb behind an adverb',
      'The film then references the report of the auditors.',
      'The film | then references | the report of the auditors',
    ],
    [
      'a verb before a number',
      'A leaflet by the club references four cases of fraud.',
      'A leaflet by the club | references | four cases of fraud',
    ],
    [
      'a verb that looks like an adjective',
      'Ann Lee is promising lower fees.',
      'Ann Lee | is promising | lower fees',
    ],
    ['an adjective', 'Ann Lee is a promising young singer.', ''],
    [
      'a participle before its noun',
      'Bob Hale criticised the club’s widely panned report.',
      'Bob Hale | criticised | the club’s widely panned report',
    ],
    [
      'a bar for a dash',
      'The film ― which runs for an hour ― explains the fall of the club.',
      'The film | explains | the fall of the club',
    ],
  ]);
});
