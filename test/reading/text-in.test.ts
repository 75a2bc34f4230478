import { expect } from 'chai';
import fc from 'fast-check';
import { readDocument } from '../../reading/read.js';
import { blocksOf } from '../../reading/text/lines.js';
import { joined, written } from '../../reading/text/hyphenation.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const read = (text: string) => readDocument({ text, bodyStart: 0, meta: META });
/** "voice: quote" of each claim. */
const claims = (text: string): string[] =>
  read(text).claims.map(({ voice, quote }) => `${voice}: ${quote.exact}`);
const figures = (text: string): string[] => read(text).quantities.map(({ text: words }) => words);

describe('words divided for print', () => {
  it('joins a word at the end of a line and one with a soft hyphen', () => {
    for (const text of [
      'It will share re-\nsources with 40 schools.',
      'It will share re\u00adsources with 40 schools.',
    ]) {
      const [claim] = read(text).claims;
      expect(claim?.statement).to.equal('It will share resources with 40 schools');
      expect(claim?.frame.theme?.head).to.equal('resource');
      expect(claim?.quote.exact).to.equal(text.slice(0, -1));
    }
  });

  it('keeps the hyphen of a compound, and a dash is none', () => {
    expect(written('a long-\nterm plan')).to.equal('a long-term plan');
    expect(written('twenty-\none')).to.equal('twenty-one');
    expect(joined('It grew -\nand fell')?.text).to.equal('It grew -\nand fell');
    expect(joined('a well-known plan')).to.equal(null);
  });

  it('gives every token its place in the divided text', () => {
    const text = 'The com-\nmittee met. It ap\u00adproved 14 bids on Mon\u00adday.';
    const { sentences, quantities } = read(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'The com-\nmittee met.',
      'It ap\u00adproved 14 bids on Mon\u00adday.',
    ]);
    expect(quantities.map(({ start, end }) => text.slice(start, end))).to.deep.equal(['14 bids']);
  });
});

describe('quotation marks', () => {
  const rows: [text: string, ...expected: string[]][] = [
    [
      '“We will cut 40 posts,” Ann Lee said. “Nobody else will go.”',
      'direct: We will cut 40 posts',
      'direct: Nobody else will go',
    ],
    [
      '“The pool is shut,” said Tom Reed. He looked tired. “It will open in June.”',
      'direct: The pool is shut',
      'author: He looked tired',
      'direct: It will open in June',
    ],
    [
      'The depot had closed, Ms Hale said. “It cost too much.” She added that it would reopen. “The road is safe.”',
      'indirect: The depot had closed',
      'direct: It cost too much',
      'indirect: it would reopen',
      'direct: The road is safe',
    ],
    [
      '“The pool is shut,” said Tom Reed. The mayor, Ann Moss, waited. “It will open in June.”',
      'direct: The pool is shut',
      'author: The mayor, Ann Moss, waited',
      'unattributed: It will open in June',
    ],
    [
      'Ms Hale said the pool was shut. The council denied it. “It will open in June.”',
      'indirect: the pool was shut',
      'author: The council denied it',
      'unattributed: It will open in June',
    ],
    [
      '"We will cut 40 posts," said Ann Lee. "Nobody else will go."',
      'direct: We will cut 40 posts',
      'direct: Nobody else will go',
    ],
    [
      'Ann Lee said: “We will close the pool.\n\n“We will not open another.”\n\nThe council voted.',
      'direct: We will close the pool',
      'direct: We will not open another',
      'author: The council voted',
    ],
    [
      'Ann Lee said: “We will close the pool.\n\nThe council voted.',
      'direct: We will close the pool',
      'author: The council voted',
    ],
  ];
  for (const [text, ...expected] of rows)
    it(text.replaceAll('\n', '⏎'), () => expect(claims(text)).to.deep.equal(expected));
});

describe('the forms of papers', () => {
  it('reads odd spaces inside an amount', () => {
    expect(figures('It paid £\u00a020\u00a0million to 1\u2009200 homes.')).to.deep.equal([
      '£\u00a020\u00a0million',
      '1\u2009200 homes',
    ]);
  });

  it('reads a lead in block capitals', () => {
    expect(claims('TWO HUNDRED DOCKERS marched.')).to.deep.equal(['author: TWO HUNDRED DOCKERS marched']);
    expect(figures('TWO HUNDRED DOCKERS marched.')).to.deep.equal(['TWO HUNDRED DOCKERS']);
  });

  it('takes no figure from the numbers of minutes, notes and paragraphs', () => {
    expect(
      figures('4.2 The committee noted that 14 bids had come.\n4.3 Fees rose by 3 per cent.'),
    ).to.deep.equal(['14 bids', '3 per cent']);
    expect(figures('Fees rose by 4 per cent.[3] They fell in 2012.¹ See note 4.')).to.deep.equal([
      '4 per cent',
    ]);
    expect(read('The minutes of 4 May were agreed.').times.map(({ text }) => text)).to.deep.equal(['4 May']);
  });

  it('reads bullets', () => {
    expect(claims('The board agreed:\n- The depot will close.\n- No posts will be lost.')).to.include.members(
      ['author: The depot will close', 'author: No posts will be lost'],
    );
  });

  it('makes no claim of a heading, and one of a headline with a verb', () => {
    expect(claims('Background\n\nThe depot opened in 2009.')).to.deep.equal([
      'author: The depot opened in 2009',
    ]);
    expect(claims('Depot closes\n\nThe depot closed in 2009.')).to.have.length(2);
  });

  it('parts a heading from the text right below it', () => {
    expect(claims('Staffing\nThe trust cut 40 posts in May.')).to.deep.equal([
      'author: The trust cut 40 posts in May',
    ]);
    expect(
      claims('The board met.\nPay and pensions\nStaff got more.\n2. Any other business\nThe hall was let.'),
    ).to.deep.equal(['author: The board met', 'author: Staff got more', 'author: The hall was let']);
    expect(
      claims('3.1 Loss of 40 jobs\nThe clerk left.\n\n3.2 Ferry and sheds\nThe mayor stayed.'),
    ).to.deep.equal(['author: The clerk left', 'author: The mayor stayed']);
    expect(claims('Depot closes in May\nThe depot closes next year.')).to.deep.equal([
      'author: Depot closes in May',
      'author: The depot closes next year',
    ]);
  });

  it('parts no line of wrapped text, and keeps items that state a figure', () => {
    const wrapped =
      'The trust that runs the northern\nBerth and the four sheds beside\nit closed the depot last year.';
    expect(blocksOf(wrapped)).to.have.length(1);
    expect(blocksOf('Members agreed\nto close it.')).to.have.length(1);
    expect(blocksOf('The board spends:\n£4m on roads\n£2m on schools')).to.have.length(1);
    expect(claims('The clerk wrote.\n\n750 jobs to go\n\nThe mayor left.')).to.include(
      'author: 750 jobs to go',
    );
  });

  it('cuts any text into blocks that make it up again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Pay',
            'A line of text.',
            'Q: why?',
            'A: so',
            '4. Sheds',
            'and so on',
            '',
            '“',
            'Ann Lee: no',
          ),
        ),
        (lines) => {
          const text = lines.join('\n');
          const blocks = blocksOf(text);
          expect(blocks.map(([start, end]) => text.slice(start, end)).join('')).to.equal(text);
        },
      ),
    );
  });

  it('takes the number of a paragraph for no part of its first sentence', () => {
    const [one, two] = read('4.2 The committee said 14 bids had come.\n4.3 Fees rose by 3 per cent.').claims;
    expect(one?.attribution[0]?.role).to.equal('committee');
    expect(two?.frame.theme?.text).to.equal('Fees');
  });

  it('gives the turns of a transcript to who speaks', () => {
    const [one] = read('MR SMITH: The pool lost £2m last year.\nTHE CHAIR: It did not lose a penny.').claims;
    expect(one?.attribution[0]?.name).to.match(/smith/i);
    const speakers = (text: string): (string | null | undefined)[] =>
      read(text).claims.map(({ attribution }) =>
        attribution.map(({ name, role }) => name ?? role).join(' < '),
      );
    expect(speakers('Tom Smith: The pool lost £2m.\nRuth Vane: It did not lose a penny.')).to.deep.equal([
      'Tom Smith',
      'Ruth Vane',
    ]);
  });

  it('lets who is interviewed answer, where the text above names one person who was asked', () => {
    const answer = (above: string): string | null | undefined =>
      read(`${above}\n\nQ: Did the trust cut jobs?\nA: We cut 40 posts in May.`).claims.at(-1)?.attribution[0]
        ?.name;
    expect(answer('Ruth Vane is chief executive of the trust.')).to.equal('Ruth Vane');
    expect(answer('By Tom Reed\n\nAn interview with Ruth Vane.')).to.equal('Ruth Vane');
    expect(answer('Ruth Vane and Ann Moss run the trust.')).to.equal(null);
    expect(answer('The inquiry sat on Monday.')).to.equal(null);
    expect(
      read('Ruth Vane left.\n\nQ: Did she cut jobs?\nA: She did.').claims[1]?.attribution[0]?.role,
    ).to.equal('questioner');
  });

  it('reads the body of an e-mail under its head', () => {
    const text =
      'From: Ann Lee <ann@harbour.example>\nTo: Tom Hale\nSubject: Quay\n\nThe quay will close in May.';
    expect(claims(text)).to.deep.equal(['author: The quay will close in May']);
  });
});
