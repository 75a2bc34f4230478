import { expect } from 'chai';
import { findEntities, type Entity } from '../../reading/entities/entities.js';
import { tokenise } from '../../reading/text/tokens.js';

const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

const index = (text: string, publisher: string | null = null) =>
  findEntities(tokenise(text), { ...meta, publisher });

/** What the last occurrence of some words in a text is resolved to. */
function who(text: string, words: string, publisher: string | null = null): Entity | null {
  const start = text.lastIndexOf(words);
  return index(text, publisher).resolve(start, start + words.length);
}

describe('entities: names', () => {
  it('keeps title and name apart and joins surname and title', () => {
    const text = 'Dr Lucy Marsh, chief executive, spoke. Later Dr Marsh left. Marsh was ill.';
    const [person, ...others] = index(text).entities;
    expect(others).to.deep.equal([]);
    expect(person).to.include({ name: 'Lucy Marsh', kind: 'person', role: 'chief executive', gender: 'f' });
    expect(person?.mentions.map(([a, b]) => text.slice(a, b))).to.deep.equal([
      'Dr Lucy Marsh',
      'Dr Marsh',
      'Marsh',
    ]);
  });

  const roles: [string, string, string | null, string | null][] = [
    ['Tom Hale, head of policy at Harbour Trust, agreed.', 'Tom Hale', 'head of policy', 'Harbour Trust'],
    ['Council leader Denise Moss said no.', 'Denise Moss', 'Council leader', 'Council'],
    ['“No,” said chief executive Luis Brand.', 'Luis Brand', 'chief executive', null],
    ['Martin Oak, the council’s head of personnel, left.', 'Martin Oak', 'head of personnel', 'the council'],
    ['Roger Ash, who leads the Green group, laughed.', 'Roger Ash', 'leader', 'the Green group'],
    ['The programme manager, Ms Joy Bell, reported.', 'Joy Bell', 'programme manager', null],
    ['Finance Director Pam Wood agreed.', 'Pam Wood', 'Finance Director', null],
    ['Present: Jane Dow (Chair) and Tom Hale.', 'Jane Dow', 'Chair', null],
    ['Our chief executive, Lena Ford, agreed.', 'Lena Ford', 'chief executive', null],
    ['Ines Hall, chair of Orton Club for nine years, fell.', 'Ines Hall', 'chair', 'Orton Club'],
    ['Ines Hall, clerk at Orton Club since May, fell.', 'Ines Hall', 'clerk', 'Orton Club'],
    ['Prosecutor Joe Lang, Treasurer Ed Kerr and others left.', 'Joe Lang', 'Prosecutor', null],
  ];
  for (const [text, name, role, organisation] of roles) {
    it(text, () => expect(who(text, name)).to.include({ name, role, organisation }));
  }

  const names: [string, ...string[]][] = [
    ['The town hall in St Aldhelm’s Road is shut.', 'St Aldhelm’s Road'],
    ['She gave £5 to the Country Women’s Association.', 'Country Women’s Association'],
    ['He met the Secretary of State Paul Weatherby.', 'Paul Weatherby'],
    ['They met Sri B. Yadav. Later Sri Yadav left.', 'B. Yadav'],
    ['Altmark Airlines grew. Shares in Altmark fell.', 'Altmark Airlines'],
    ['Rotham Council met. They live at Rotham.', 'Rotham Council', 'Rotham'],
    // openers, labels and headings
    ['Q: Would you look at it? A: Told to. Whose was it? None was sold.'],
    ['Under Rule 31 he stood at Gate 3.'],
    ['3. Rainfall. It fell.'],
    ['MARQUETTE BLUFFS, Mass. — The rain fell.', 'Mass.'],
  ];
  for (const [text, ...found] of names) {
    it(`names in: ${text}`, () =>
      expect(index(text).entities.flatMap(({ name, named }) => (named ? [name] : []))).to.deep.equal(found));
  }

  it('takes no name that only tells which thing is meant for what a pronoun stands for', () => {
    const text = 'The Altmark spokesman left. It was shut.';
    expect(who(text, 'It')).to.equal(null);
  });

  it('knows an organisation by its acronym and by its kind', () => {
    const text = 'Calder Area Transit Authority grew. CATA ran late. The authority said sorry.';
    expect(who(text, 'CATA')?.name).to.equal('Calder Area Transit Authority');
    expect(who(text, 'The authority')?.name).to.equal('Calder Area Transit Authority');
  });

  it('takes the publisher for "the council" where the text names none', () => {
    expect(who('In May the council will vote.', 'the council', 'Marsh Council')?.name).to.equal(
      'Marsh Council',
    );
    expect(who('In May the council will vote.', 'the council', 'Marsh Mercury')).to.equal(null);
  });

  it('knows people by their given name where one only has it', () => {
    expect(who('Gary Noble left. Gary was late.', 'Gary')?.name).to.equal('Gary Noble');
    expect(who('Gary Noble met Gary Moss. Gary was late.', 'Gary')?.name).to.equal('Gary');
  });

  it('knows a paper by the last word of its name', () => {
    expect(who('The Clarion has seen it.', 'Clarion', 'The Daily Clarion')?.name).to.equal(
      'The Daily Clarion',
    );
    expect(who('The Herald has seen it.', 'Herald', 'The Daily Clarion')?.name).to.equal('Herald');
  });

  it('writes shouted names of turns as names', () => {
    const found = index('MR DOYLE: No.\n\nMS CARTER: Mr Doyle, why?').entities;
    expect(found.map(({ name, mentions }) => [name, mentions.length])).to.deep.equal([
      ['Doyle', 2],
      ['Carter', 1],
    ]);
  });

  it('does not part words of kind from the names of bodies and laws', () => {
    expect(who('The Student Union met.', 'Student Union')?.name).to.equal('Student Union');
    expect(who('The Worker Safety Act passed.', 'Worker Safety Act')?.name).to.equal('Worker Safety Act');
  });

  it('does not take an office or the start of a sentence for a name', () => {
    expect(
      index('Members of the public left. The Programme Manager spoke.').entities.map((one) => one.name),
    ).to.deep.equal([]);
  });

  it('suggests a near miss and merges nothing', () => {
    const found = index('Solidar met the board. Solidar left. Later Soldiar came back.');
    expect(found.nearMisses).to.deep.equal([{ text: 'Soldiar', start: 43, end: 50, suggests: 'Solidar' }]);
    expect(found.entities.map((one) => one.name)).to.deep.equal(['Solidar', 'Soldiar']);
  });

  it('suggests nothing for names that merely share letters', () => {
    expect(index('Marlow met Barlow and Harrow in Leeds.').nearMisses).to.deep.equal([]);
  });
});

describe('entities: words that refer', () => {
  const table: [string, string, string][] = [
    ['Ann Lee spoke to Tom Hale. She was late.', 'She', 'Ann Lee'],
    ['Ann Lee spoke to Tom Hale. He was late.', 'He', 'Tom Hale'],
    ['Harbour Trust will close a ward. It has no money.', 'It', 'Harbour Trust'],
    ['Ann Lee, chief executive, spoke. Later the chief executive left.', 'the chief executive', 'Ann Lee'],
    ['Harbour Trust met Marsh Council. The trust agreed.', 'The trust', 'Harbour Trust'],
    ['Harbour Trust met Marsh Council. The council agreed.', 'The council', 'Marsh Council'],
    ['A report to the board came out. The report was long.', 'The report', 'report to the board'],
  ];
  for (const [text, words, name] of table) {
    it(`${words}: ${text}`, () => expect(who(text, words)?.name).to.equal(name));
  }

  it('keeps somebody unnamed with role and organisation, and knows them again', () => {
    const text = 'Harbour Trust is late. A trust spokesman said so. “Sorry,” they added.';
    expect(who(text, 'A trust spokesman')).to.include({
      named: false,
      role: 'spokesman',
      organisation: 'Harbour Trust',
    });
    expect(who(text, 'A trust spokesman')?.mentions.length).to.equal(2);
  });

  it('leaves a pronoun open where nobody fits', () => {
    expect(who('Tom Hale spoke. She was late.', 'She')).to.equal(null);
    expect(who('It rained.', 'It')).to.equal(null);
  });

  it('does not read the department IT as a pronoun', () => {
    const text = 'Harbour Trust will cut IT posts.';
    expect(who(text, 'IT')?.name).not.to.equal('Harbour Trust');
  });
});

describe('entities: firms and writers', () => {
  for (const text of [
    'Hale Brothers, which is building the pier, was late.',
    'The contractor, Hale Brothers, was late.',
    'It asked brewer Hale Brothers for money.',
  ])
    it(`takes a firm for a body: “${text}”`, () => {
      expect(who(text, 'Hale Brothers')?.kind).to.equal('organisation');
    });

  it('goes back to the subject, past a name that a preposition governs', () => {
    const text = 'Trustee Gene Hall spoke up for Lena Ford, who was ill. He had met her.';
    expect(who(text, 'He')?.name).to.equal('Gene Hall');
    const paper = 'The Marsh Company makes foam. In 2006, according to the audit, it was fined.';
    expect(who(paper, 'it')?.name).to.equal('Marsh Company');
  });

  for (const [shows, text] of [
    ['behind “From:”', 'From: Lena Borg\nTo: all staff\n\nI was on deck.'],
    ['under a parting line', 'Dear all,\n\nI was on deck.\n\nWith best wishes,\n\nLena Borg\nCaptain'],
    ['on the last line of a letter', 'Dear colleagues,\n\nI was on deck.\n\nLena Borg, branch secretary'],
  ] as const)
    it(`knows who says “I” by the name ${shows}`, () => {
      expect(who(text, 'I')?.name).to.equal('Lena Borg');
    });

  for (const text of [
    'I was on deck.\n\nLena Borg, branch secretary',
    'Dear colleagues,\n\nI was on deck.\n\nHarbour Trust',
  ])
    it(`does not guess who says “I”: “${text.replaceAll('\n', ' ')}”`, () => {
      expect(who(text, 'I')).to.equal(null);
    });

  it('leaves “I” in a quotation to its speaker', () => {
    expect(who('From: Lena Borg\n\n“I saw it,” said Tom Hale.', 'I')).to.equal(null);
  });
});
