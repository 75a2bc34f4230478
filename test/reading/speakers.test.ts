import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

/** "name / role / organisation" of each link of each claim's chain, outermost first; the voice where there is none. */
function speakers(text: string, publisher: string | null = null): string[] {
  const { claims } = readDocument({ text, bodyStart: 0, meta: { ...meta, publisher } });
  return claims.map(({ attribution, voice }) =>
    attribution.length === 0
      ? voice
      : attribution
          .map(({ name, role, organisation }) => [name, role, organisation].map((x) => x ?? '-').join(' / '))
          .join(' < '),
  );
}

describe('speakers of claims', () => {
  const table: [string, string, string[]][] = [
    [
      'a role with capitals before a name',
      'Chief Executive Ann Lee said the pool lost £3 million.',
      ['Ann Lee / Chief Executive / -'],
    ],
    [
      'a surname that is a verb too, behind a role',
      '“Costs have doubled,” the surveyor, Mr Anwar Beg, told the committee.',
      ['Anwar Beg / surveyor / -'],
    ],
    [
      'a verb of saying with its particle, behind what is said',
      'The pool lost £3 million, the director, Ann Lee, pointed out.',
      ['Ann Lee / director / -'],
    ],
    [
      'whom it was heard from',
      'The board heard from Dr Ann Lee that waiting times had fallen.',
      ['Ann Lee / - / -'],
    ],
    [
      'nobody behind a denied cue',
      'The chef could not explain why the pool had shut, nor was the town told.',
      ['author', '- / chef / -', 'author'],
    ],
    ['an aside in a turn', 'DR LEE: The pump, which cost £900, failed.', ['Lee / - / -', 'Lee / - / -']],
    ['who denies doing it', 'The chef denied taking the money.', ['- / chef / -']],
    ['who admits doing it', 'Ann Lee admitted having lost the letter.', ['Ann Lee / - / -']],
    ['who moves a motion', 'Ann Lee moved that the fee be doubled.', ['author', 'Ann Lee / - / -']],
    ['nobody who considers doing it', 'Ann Lee considered selling the pool.', ['author']],
    [
      'a title that is an office',
      'Commissioner Ann Lee said the pool lost £3 million.',
      ['Ann Lee / commissioner / -'],
    ],
    [
      'several speakers',
      'Ann Lee, head of care, and Bob Hale, finance director, said the pool lost £3 million.',
      ['Ann Lee and Bob Hale / - / -'],
    ],
    [
      'several speakers in a list',
      'Ann Lee, Bob Hale and Carl Moss said the pool lost £3 million.',
      ['Ann Lee, Bob Hale and Carl Moss / - / -'],
    ],
    [
      'a role, then the name, behind a quotation',
      '“We have barely enough coal for the winter,” the manager, Ann Lee, said at the pit.',
      ['Ann Lee / manager / -'],
    ],
    [
      'a role, then the name, behind the verb',
      '“We have barely enough coal for the winter,” said the manager, Ann Lee.',
      ['Ann Lee / - / -'],
    ],
    ['the turn of a question', 'A: The pool lost £3 million.', ['- / person questioned / -']],
    ['the turn of a hearing', 'MS LEE: The pool lost £3 million.', ['Lee / - / -']],
    ['"I" in a turn is whoever has it', 'MS LEE: I told them the pool lost £3 million.', ['Lee / - / -']],
    ['"we" of the writer', 'We believe that the pool lost £3 million.', ['author']],
    ['whose view', 'In the view of Ann Lee, the pool lost £3 million.', ['Ann Lee / - / -']],
    ['any past form before a colon', 'Ann Lee, 38, fumed: “The pool lost £3 million.”', ['Ann Lee / - / -']],
    [
      'somebody by what they are to the writer',
      'Our surveyor said the pool lost £3 million.',
      ['- / surveyor / -'],
    ],
    [
      'a body today',
      'Marsh Water plc today announced that the pool lost £3 million.',
      ['Marsh Water plc / - / Marsh Water plc'],
    ],
    [
      'a place in capitals is no speaker',
      'PINE HILL — Union members said the pool lost £3 million.',
      ['- / Union members / Union'],
    ],
    [
      'the end of a long subject',
      'A lorry driver accused of causing the crash that killed two people told a jury he had paid £3 million.',
      ['- / lorry driver accused of causing the crash / -'],
    ],
  ];
  for (const [name, text, want] of table)
    it(`${name}: ${text}`, () => expect(speakers(text)).to.include.members(want));

  it('gives no body to an officer where the text names two', () => {
    expect(
      speakers('Marsh Trust met Hull Council. Chief executive Ann Lee said the pool lost £3 million.').at(-1),
    ).to.equal('Ann Lee / Chief executive / -');
  });

  it('gives an officer the one body that the text names, never its newspaper', () => {
    const text = 'Marsh Trust is late. Chief executive Ann Lee said the pool lost £3 million.';
    expect(speakers(text).at(-1)).to.equal('Ann Lee / Chief executive / Marsh Trust');
    expect(
      speakers('Chief executive Ann Lee said the pool lost £3 million.', 'The Marsh Post').at(-1),
    ).to.equal('Ann Lee / Chief executive / -');
  });

  it('keeps a relative apart from whose relative it is', () => {
    const text = 'Ann Lee said the pool lost £2 million. Her husband Ron said the pool lost £3 million.';
    expect(speakers(text).at(-1)).to.match(/^Ron \//);
  });
});
