import { expect } from 'chai';
import { findAttributions } from '../../reading/attribution/attribution.js';
import { findEntities } from '../../reading/entities/entities.js';
import { findQuotations } from '../../reading/text/quotations.js';
import { tokenise } from '../../reading/text/tokens.js';

const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

/** "speaker: source | cue | content" of every attribution of a text. */
function read(text: string): string[] {
  const t = tokenise(text);
  const words = (list: [number, number][]) => list.map(([a, b]) => text.slice(a, b)).join(' … ');
  return findAttributions(t, findQuotations(t), findEntities(t, meta)).map(
    ({ speaker, source, cue, content }) =>
      `${speaker ?? 'nobody'}: ${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

function holds(table: readonly [string, string[]][]): void {
  for (const [text, want] of table) it(text, () => expect(read(text)).to.deep.equal(want));
}

describe('attribution: cues set off by commas behind or inside what they report', () => {
  describe('what stands before is no clause of its own', () => {
    holds([
      [
        'In May, Ann Potts said, the baths closed.',
        ['Ann Potts: Ann Potts | said | In May … the baths closed'],
      ],
      [
        'If it rains, Ann Potts said, the roof leaks.',
        ['Ann Potts: Ann Potts | said | If it rains … the roof leaks'],
      ],
    ]);
  });

  describe('a quotation that opens with its verb', () => {
    holds([
      [
        'The trust, Ann Potts said, “has no plans to close the baths.”',
        ['Ann Potts: Ann Potts | said | The trust … “has no plans to close the baths.”'],
      ],
      [
        'In a letter, Ann Potts said, “We will close the baths.”',
        ['Ann Potts: Ann Potts | said | “We will close the baths.”'],
      ],
      [
        'The baths were full, Ann Potts said, “when we tried the door.”',
        ['Ann Potts: Ann Potts | said | “when we tried the door.”'],
      ],
    ]);
  });

  describe('a speaker with an apposition before the cue', () => {
    holds([
      [
        'The council will close two libraries in March because of falling visitor numbers, its leader, Ann Potts, said on Monday.',
        [
          'Ann Potts: its leader, Ann Potts, | said | The council will close two libraries in March because of falling visitor numbers',
        ],
      ],
      [
        'The council will close two libraries in March, Ann Potts, leader of the council, said on Monday.',
        [
          'Ann Potts: Ann Potts, leader of the council, | said | The council will close two libraries in March',
        ],
      ],
      [
        "The pool will shut in May, the trust's chief executive, Tom Reed, told a meeting of residents on Tuesday.",
        ["Tom Reed: the trust's chief executive, Tom Reed, | told | The pool will shut in May"],
      ],
      [
        'The pool will shut in May, Mr Reed, who has run it since 2004, told the board.',
        ['Reed: Mr Reed, who has run it since 2004, | told | The pool will shut in May'],
      ],
      [
        'The pool will shut in May, Tom Reed, its 54-year-old manager, has warned.',
        ['Tom Reed: Tom Reed, its 54-year-old manager, | has warned | The pool will shut in May'],
      ],
      [
        'The pool will shut in May, its leader, Ann Potts, warned residents.',
        ['Ann Potts: its leader, Ann Potts, | warned | The pool will shut in May'],
      ],
      [
        'The pool will shut in May, the Marsh Trust (MT), which owns it, said in a statement.',
        ['Marsh Trust: the Marsh Trust (MT), which owns it, | said | The pool will shut in May'],
      ],
      [
        "The pool will shut in May, the council's leader, Ann Potts, and its treasurer, Bob Hale, said.",
        [
          "Ann Potts and Bob Hale: the council's leader, Ann Potts, and its treasurer, Bob Hale, | said | The pool will shut in May",
        ],
      ],
      [
        'The bridge would cost £4m, not £3m, the chair of the finance committee, Cllr Bob Hale, acknowledged on Friday.',
        [
          'Bob Hale: the chair of the finance committee, Cllr Bob Hale, | acknowledged | The bridge would cost £4m, not £3m',
        ],
      ],
      [
        "The bridge would cost £4m, the minister for transport, Ann Lee, told the BBC's Today programme on Monday.",
        ['Ann Lee: the minister for transport, Ann Lee, | told | The bridge would cost £4m'],
      ],
      [
        'The bridge would cost £4m, the former mayor of Leeds, now a columnist, wrote.',
        ['nobody: the former mayor of Leeds | wrote | The bridge would cost £4m'],
      ],
      [
        "Forty drivers have left, the union's branch secretary, Kath Lowe, claims.",
        ["Kath Lowe: the union's branch secretary, Kath Lowe, | claims | Forty drivers have left"],
      ],
      [
        'Fares will not rise before April, Ian Wood, the chair, and Lucy Marsh, the treasurer, told the town council.',
        [
          'Ian Wood and Lucy Marsh: Ian Wood, the chair, and Lucy Marsh, the treasurer, | told | Fares will not rise before April',
        ],
      ],
    ]);
  });
  describe('without one', () => {
    holds([
      [
        "The council will close two libraries in March, the firm's finance director told MPs.",
        ["nobody: the firm's finance director | told | The council will close two libraries in March"],
      ],
      [
        'The council will close two libraries in March, a spokesman for the trust has confirmed.',
        ['nobody: a spokesman for the trust | has confirmed | The council will close two libraries in March'],
      ],
      [
        'Fares will not rise before April, a director of the firm who asked not to be named said.',
        [
          'nobody: a director of the firm who asked not to be named | said | Fares will not rise before April',
          'nobody: who | asked | not to be named',
        ],
      ],
      [
        'The pool will shut in May, the Gazette has learned.',
        ['Gazette: the Gazette | has learned | The pool will shut in May'],
      ],
      [
        'No fare will rise, Ian Wood promised passengers at a meeting in the town hall last week.',
        ['Ian Wood: Ian Wood | promised | No fare will rise'],
      ],
      [
        'The ferry was late on nine days because of fog, its captain conceded when pressed.',
        ['nobody: its captain | conceded | The ferry was late on nine days because of fog'],
      ],
      [
        'Fares will not rise before April, Wood said in an interview with the Gazette, his first since June.',
        ['Wood: Wood | said | Fares will not rise before April'],
      ],
    ]);
  });
  describe('turned round', () => {
    holds([
      [
        'The council will close two libraries in March, said Ann Potts, who leads the council, in a letter.',
        ['Ann Potts: Ann Potts | said | The council will close two libraries in March'],
      ],
      [
        'The pool will shut in May, said Mr Reed, the manager, on Tuesday.',
        ['Reed: Mr Reed, the manager | said | The pool will shut in May'],
      ],
      [
        'The pool will shut in May, warned Tom Reed, manager since 2004, at a meeting of the council.',
        ['Tom Reed: Tom Reed | warned | The pool will shut in May'],
      ],
      [
        'The pool will shut in May, say staff at the site.',
        ['nobody: staff at the site | say | The pool will shut in May'],
      ],
      [
        'The pool will shut in May, said Tom Reed, including the café.',
        ['Tom Reed: Tom Reed | said | The pool will shut in May … including the café'],
      ],
      [
        "The bridge would cost £4m, said the county's head of roads, Ann Lee.",
        ["Ann Lee: the county's head of roads, Ann Lee | said | The bridge would cost £4m"],
      ],
    ]);
  });
  describe('inside what is reported', () => {
    holds([
      [
        "Two of the four wards, the trust's medical director, Dr Jane Hill, told governors, will close by June.",
        [
          "Jane Hill: the trust's medical director, Dr Jane Hill, | told | Two of the four wards … will close by June",
        ],
      ],
      [
        "The ferry, the harbour board's clerk, Mary Dunn, wrote last week, was late on nine days.",
        ["Mary Dunn: the harbour board's clerk, Mary Dunn, | wrote | The ferry … was late on nine days"],
      ],
      [
        'The pool, said Tom Reed, who runs it, will shut in May.',
        ['Tom Reed: Tom Reed | said | The pool … will shut in May'],
      ],
      [
        'The pool will shut in May, its manager, Tom Reed, said, and will not open again.',
        ['Tom Reed: its manager, Tom Reed, | said | The pool will shut in May … and will not open again'],
      ],
      [
        'Forty drivers, claims Kath Lowe of the union, have left.',
        ['Kath Lowe: Kath Lowe of the union | claims | Forty drivers … have left'],
      ],
    ]);
  });
  describe('nobody named', () => {
    holds([
      [
        'The pool will shut in May, it was announced yesterday.',
        ['nobody:  | it was announced | The pool will shut in May'],
      ],
      [
        'Fares will not rise before April, it is understood.',
        ['nobody:  | it is understood | Fares will not rise before April'],
      ],
      [
        'The pool will shut in May, staff at the site, most of them part-time, were told.',
        ['nobody:  | were told | The pool will shut in May'],
      ],
    ]);
  });
  describe('no insertion', () => {
    holds([
      ['The price, say £4m, is too high.', []],
      ['The board met in May, told staff of the plan and left.', []],
      ['The staff, who were told of the plan, left.', []],
    ]);
  });
});
