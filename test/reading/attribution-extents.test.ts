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

function holds(table: readonly [string, string, string[]][]): void {
  for (const [name, text, want] of table)
    it(`${name}: ${text}`, () => expect(read(text)).to.deep.equal(want));
}

describe('attribution: where a content ends', () => {
  holds([
    [
      'a noun before the main clause',
      'Despite the owners’ denial of any blame, the pool stays shut.',
      ['the owners’ | denial of | any blame'],
    ],
    [
      'another speaker with a share',
      'Half said the pool was cold, and more than four in ten said it was dear.',
      ['Half | said | the pool was cold', 'more than four in ten | said | it was dear'],
    ],
    [
      'a comment behind a dash',
      'Ann Lee said the pool was safe — adding that divers had looked at it.',
      ['Ann Lee | said | the pool was safe', 'Ann Lee | adding | that divers had looked at it'],
    ],
    [
      'a share as subject',
      'More than 40 per cent of nurses feared the ward would close.',
      ['More than 40 per cent of nurses | feared | the ward would close'],
    ],
    [
      'an adjective without “that”',
      'Ann Lee was adamant the pool was safe.',
      ['Ann Lee | was adamant | the pool was safe'],
    ],
    ['an adjective and a time', 'Ann Lee was happy the next day.', []],
    ['a name is not narrowed down', 'Ann Lee praised Bob Hale in Marsh.', ['Ann Lee | praised | Bob Hale']],
    ['nor is a pronoun', 'Ann Lee supported him by a wide margin.', ['Ann Lee | supported | him']],
    [
      'but a noun is',
      'Ann Lee praised the swimmers in the pool.',
      ['Ann Lee | praised | the swimmers in the pool'],
    ],
    [
      'and a reason comes after all',
      'Ann Lee criticised Bob Hale in Marsh for leaving early.',
      ['Ann Lee | criticised | Bob Hale in Marsh for leaving early'],
    ],
    [
      'how long a stand was held is none of it',
      'Ann Lee supported the new pool for many years.',
      ['Ann Lee | supported | the new pool'],
    ],
    [
      'but how long a deed is to go on is',
      'Ann Lee promised to fund the pool for ten years.',
      ['Ann Lee | promised | to fund the pool for ten years'],
    ],
    [
      'a relative between commas ends before the verb of the sentence',
      'Ann Lee, who backs the new pool, may stand again.',
      ['who | backs | the new pool'],
    ],
    [
      'and so does a participle behind its noun',
      'A petition calling on him to go has been signed by many.',
      ['A petition | calling on | him to go'],
    ],
    [
      'and a noun of intention with its owner',
      'His refusal to sell the quay may cost the town dear.',
      ['His | refusal | to sell the quay'],
    ],
    [
      'an occasion is none of it',
      'Ann Lee defended the new scheme at a noisy rally.',
      ['Ann Lee | defended | the new scheme'],
    ],
    [
      'nor what carries it to the public',
      'Ann Lee shared the news on local radio.',
      ['Ann Lee | shared | the news'],
    ],
    [
      'a dash that singles out a part',
      'Ann Lee praised the plans — especially the second one.',
      ['Ann Lee | praised | the plans — especially the second one'],
    ],
    [
      'a dash that goes on',
      'Ann Lee praised the plans — a surprise to all.',
      ['Ann Lee | praised | the plans'],
    ],
    [
      'a participle with a thing',
      'Ann Lee said the pool was old, calling it a relic.',
      ['Ann Lee | said | the pool was old', 'Ann Lee | calling | it a relic'],
    ],
    [
      'a participle of the one spoken of',
      'Ann Lee said the pool shut early, leaving many upset.',
      ['Ann Lee | said | the pool shut early, leaving many upset'],
    ],
    [
      'an adverb behind a thing',
      'Ann Lee praised the plans, even in May.',
      ['Ann Lee | praised | the plans'],
    ],
    [
      'a list of names',
      'Ann Lee praised Hull, York and Leeds.',
      ['Ann Lee | praised | Hull, York and Leeds'],
    ],
    [
      'a contracted negation',
      'Those who say the pool won’t close are few.',
      ['who | say | the pool won’t close'],
    ],
  ]);
});

describe('attribution: cues apart from their words', () => {
  holds([
    [
      'adverbs in a cue',
      'Ann Lee spoke out against the scheme.',
      ['Ann Lee | spoke out against | the scheme'],
    ],
    [
      'an addressee before the preposition',
      'Ann Lee apologised to the board on Monday for the delay.',
      ['Ann Lee | apologised | for the delay'],
    ],
    [
      'a noun of saying with be',
      'Her answer was that the pool leaks.',
      ['Her | answer was | that the pool leaks'],
    ],
    [
      'a slogan',
      'The group’s slogan is “Hands off our pool”.',
      ['The group’s | slogan is | “Hands off our pool”'],
    ],
    [
      'a stand that comes to somebody',
      'The scheme has drawn sharp criticism from the union.',
      ['the union | has drawn sharp criticism | The scheme'],
    ],
    ['what seems', 'The scheme seems quite safe.', [' | seems | The scheme … quite safe']],
    ['what appears', 'The scheme appears to be safe.', [' | appears | The scheme … to be safe']],
    ['as it seems', 'It seems that the pool leaks.', [' | It seems | that the pool leaks']],
    [
      'a long subject',
      'Fewer than a third of nurses across the county agreed with the union.',
      ['Fewer than a third of nurses across the county | agreed with | the union'],
    ],
  ]);
  for (const text of [
    'Ann Lee appeared in court on Monday.',
    'The firm won a contract from the council.',
    'The town drew water from the river.',
  ])
    it(`none: ${text}`, () => expect(read(text)).to.deep.equal([]));
});
