import { expect } from 'chai';
import fc from 'fast-check';
import { findAttributions } from '../../reading/attribution/attribution.js';
import type { AttributedSpan } from '../../reading/attribution/attributed-span.js';
import { findEntities } from '../../reading/entities/entities.js';
import { findQuotations } from '../../reading/text/quotations.js';
import { tokenise } from '../../reading/text/tokens.js';

const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

function spans(text: string): AttributedSpan[] {
  const t = tokenise(text);
  return findAttributions(t, findQuotations(t), findEntities(t, meta));
}

/** "source | cue | content" of every attribution of a text. */
function read(text: string): string[] {
  const words = (list: [number, number][]) => list.map(([a, b]) => text.slice(a, b)).join(' … ');
  return spans(text)
    .filter((one) => one.cue.length > 0)
    .map((one) => `${words(one.source)} | ${words(one.cue)} | ${words(one.content)}`);
}

describe('attribution: frames', () => {
  const table: [string, string, string[]][] = [
    ['that', 'Ann Lee said that the pool would close.', ['Ann Lee | said | that the pool would close']],
    [
      'no that',
      'The union claims the board closed the site.',
      ['The union | claims | the board closed the site'],
    ],
    [
      'signed behind a dash',
      '“The pool was a joy to us all.” — Ann Lee, nurse',
      ['Ann Lee | — | “The pool was a joy to us all.”'],
    ],
    [
      'signed on a line of its own, and more below',
      '“The pool was a joy to us all.”\n― Ann Lee\n“It will be missed by many.” ― Tom Beck',
      ['Ann Lee | ― | “The pool was a joy to us all.”', 'Tom Beck | ― | “It will be missed by many.”'],
    ],
    [
      'it before what is made clear',
      'Ann Lee made it clear that the pool would close.',
      ['Ann Lee | made it clear | that the pool would close'],
    ],
    [
      'what a court holds',
      'The court held that the deal was void.',
      ['The court | held | that the deal was void'],
    ],
    [
      'by whom a claim is',
      'The claim by the union that the pool leaked was rejected.',
      ['the union | claim | that the pool leaked'],
    ],
    [
      'of an opinion',
      'Ann Lee is of the opinion that the pool leaks.',
      ['Ann Lee | is of the opinion | that the pool leaks'],
    ],
    [
      'no doubt left',
      'Ann Lee left no doubt that the pool leaked.',
      ['Ann Lee | left no doubt | that the pool leaked'],
    ],
    [
      'brackets behind a name',
      '“It leaks,” said Ann Lee (34), a nurse.',
      ['Ann Lee (34), a nurse | said | “It leaks,”'],
    ],
    ['verb tagged as a noun', 'Polls show that turnout fell.', ['Polls | show | that turnout fell']],
    ['direct before', 'Ann Lee said: “The pool will close.”', ['Ann Lee | said: | “The pool will close.”']],
    ['direct after', '“The pool will close,” Ann Lee said.', ['Ann Lee | said | “The pool will close,”']],
    ['inverted', '“The pool will close,” said Ann Lee.', ['Ann Lee | said | “The pool will close,”']],
    [
      'inverted with apposition',
      '“The pool will close,” said Ann Lee, head of leisure at Marsh Council.',
      ['Ann Lee, head of leisure at Marsh Council | said | “The pool will close,”'],
    ],
    [
      'any verb after a quotation',
      '“A leap in the dark!” barked the foreman.',
      ['the foreman | barked | “A leap in the dark!”'],
    ],
    [
      'elided second cue',
      '“It will close,” she said. “We tried.”',
      ['she | said | “It will close,” … “We tried.”'],
    ],
    [
      'cue inside a quotation',
      '“It will close,” she said, “and soon.”',
      ['she | said | “It will close,” … “and soon.”'],
    ],
    [
      'mixed',
      'He said the plan was “a leap in the dark” and unfair.',
      ['He | said | the plan was “a leap in the dark” and unfair'],
    ],
    [
      'mixed with lead',
      'The towns “deserve much better,” Ann Lee said.',
      ['Ann Lee | said | The towns “deserve much better,”'],
    ],
    [
      'according to',
      'The pool will close, according to the council.',
      ['the council | according to | The pool will close'],
    ],
    [
      'According to',
      'According to the council, the pool will close.',
      ['the council | According to | the pool will close'],
    ],
    [
      'behind',
      'The pool will close in May, the council said.',
      ['the council | said | The pool will close in May'],
    ],
    [
      'inside',
      'The pool, Ann Lee said, will close in May.',
      ['Ann Lee | said | The pool … will close in May'],
    ],
    [
      'addressee',
      'The mayor told the Mercury the pool would close.',
      ['The mayor | told | the pool would close'],
    ],
    [
      'addressee and time',
      'Ann Lee told reporters on Tuesday that the pool would close.',
      ['Ann Lee | told | that the pool would close'],
    ],
    [
      'time before a clause',
      'Ann Lee said yesterday the pool would close.',
      ['Ann Lee | said | the pool would close'],
    ],
    [
      'passive',
      'The mayor was told by the auditor that the sums were wrong.',
      ['the auditor | was told | that the sums were wrong'],
    ],
    [
      'asked, nobody named',
      'Asked whether the pool would close, she said it would not.',
      [' | Asked | whether the pool would close', 'she | said | it would not'],
    ],
    [
      'participle shares the subject',
      'Ann Lee, who runs the pool, said it was safe, adding that divers had checked it.',
      [
        'Ann Lee, who runs the pool, | said | it was safe',
        'Ann Lee, who runs the pool, | adding | that divers had checked it',
      ],
    ],
    [
      'coordinated cue shares the subject',
      'She said the pool would close, but insisted that jobs were safe.',
      ['She | said | the pool would close', 'She | insisted | that jobs were safe'],
    ],
    ['infinitive', 'She promised to keep the pool open.', ['She | promised | to keep the pool open']],
    ['particle', 'The council warned of a long closure.', ['The council | warned of | a long closure']],
    ['blame', 'Critics blamed the council for the delay.', ['Critics | blamed | the council for the delay']],
    ['noun', 'Nobody believed his claim that the pool was safe.', ['his | claim | that the pool was safe']],
    [
      'noun with a thing',
      'The council’s call for volunteers failed.',
      ['The council’s | call for | volunteers'],
    ],
    [
      'adjective',
      'Ann Lee is confident that the pool will reopen.',
      ['Ann Lee | is confident | that the pool will reopen'],
    ],
    ['document', 'The survey shows that attendance fell.', ['The survey | shows | that attendance fell']],
    [
      'negated cue',
      'The report did not say when work would start.',
      ['The report | did not say | when work would start'],
    ],
    ['transcript', 'MR SMITH: I never saw the letter.', ['MR SMITH | : | I never saw the letter']],
    [
      'minutes',
      'Ms Hope reported that the pool had closed.',
      ['Ms Hope | reported | that the pool had closed'],
    ],
    [
      'apposition without its second comma',
      'Pat Hope, union head of care for the north said: “We are ready to talk.”',
      ['Pat Hope, union head of care for the north | said: | “We are ready to talk.”'],
    ],
    ['passive that names nobody', 'The bridge is said to be safe.', [' | is said | The bridge … to be safe']],
    [
      'relative clause',
      'The fine, which Ann Lee said was unfair, was paid.',
      ['Ann Lee | said | which … was unfair'],
    ],
    ['relative object', 'It is a plan that the union opposes.', ['the union | opposes | that']],
    ['as somebody said', 'As Ann Lee noted, the roof leaks.', ['Ann Lee | noted | the roof leaks']],
    ['insertion', 'Ann Lee says, rain or shine, she will swim.', ['Ann Lee | says | she will swim']],
    ['participle in front', 'After thanking the crowd, Ann Lee left.', ['Ann Lee | thanking | the crowd']],
    [
      'participle behind a preposition',
      'When Ann Lee opened by talking about walls, nobody cared.',
      ['Ann Lee | talking about | walls'],
    ],
    ['who is to act', 'Ann Lee urged the board to resign.', ['Ann Lee | urged | the board to resign']],
    ['negated infinitive', 'Ann Lee vowed not to resign.', ['Ann Lee | vowed | not to resign']],
    [
      'noun with the verb that carries it',
      'The group has voiced concern about the noise.',
      ['The group | has voiced concern about | the noise'],
    ],
    [
      'somebody by their stand',
      'Ann Lee is a critic of the scheme.',
      ['Ann Lee | is a critic of | the scheme'],
    ],
    [
      'a thing as something',
      'Ann Lee sees the scheme as a gamble.',
      ['Ann Lee | sees | the scheme as a gamble'],
    ],
    [
      'several speakers',
      'Ann Lee, Bob Hale and the Marsh Trust said the pool leaks.',
      ['Ann Lee, Bob Hale and the Marsh Trust | said | the pool leaks'],
    ],
    [
      'addressee with places',
      'Ann Lee told a meeting in Marsh, Yorkshire, on Monday that the pool leaks.',
      ['Ann Lee | told | that the pool leaks'],
    ],
    ['headline', 'Council Backs New Pool Plan', ['Council | Backs | New Pool Plan']],
    ['stop before the closing mark', '“It leaks.” Ann Lee said.', ['Ann Lee | said | “It leaks.”']],
    [
      'title between cue and second quotation',
      '“It leaks,” Ann Lee told “The Morning Hour” on Monday. “We tried to mend it.”',
      ['Ann Lee | told | “It leaks,” … “We tried to mend it.”'],
    ],
    [
      'cue and subject in front',
      'Said Ann Lee, “It leaks and we tried to mend it.”',
      ['Ann Lee | Said | “It leaks and we tried to mend it.”'],
    ],
    [
      'clause with an aside before its verb',
      'Ann Lee said the pool, which leaks, will close.',
      ['Ann Lee | said | the pool, which leaks, will close'],
    ],
    [
      'relative clause of the speakers',
      'Those who say the pool is safe were few.',
      ['who | say | the pool is safe'],
    ],
    [
      'second speaker behind "and"',
      'Ann Lee said the pool leaks, and three of the trustees said it stinks.',
      ['Ann Lee | said | the pool leaks', 'three of the trustees | said | it stinks'],
    ],
    [
      'whole paragraphs after the cue',
      '“The pool will close,” Ann Lee said.\n\n“It will not open again.”\n\nNobody spoke.',
      ['Ann Lee | said | “The pool will close,” … “It will not open again.”'],
    ],
    [
      'a question is not answered by whoever asked it',
      '“Will the pool close?” Ann Lee asked.\n\n“It will not open again.”',
      ['Ann Lee | asked | “Will the pool close?”'],
    ],
    [
      'paragraphs carried on',
      'She said: “The pool will close.\n\n“It will not open again.”\n\nNobody spoke.',
      ['She | said: | “The pool will close. … “It will not open again.”'],
    ],
  ];
  for (const [name, text, want] of table)
    it(`${name}: ${text}`, () => expect(read(text)).to.deep.equal(want));
});

describe('attribution: what is none', () => {
  it('does not take a dash that goes on for a signature, nor a thing held for one said', () => {
    expect(read('“The pool leaks badly now” — Ann Lee wrote it down.')).not.to.include(
      'Ann Lee | — | “The pool leaks badly now”',
    );
    expect(read('The club held that meeting in May.')).to.deep.equal([]);
  });

  const silent = [
    'The work went according to plan.',
    'They took a walk at noon and made a cake for Ann.',
    'She held the door and the support for the roof gave way.',
    'He is seen as he leaves.',
    'He sees the bus at nine.',
    'The train, expected at noon, was late.',
    'The scheme seen as a whole is small.',
    'The latest: rain in the north.',
    'The statement was long.',
    'The home state of the driver is far.',
    'A critic of the scheme left at nine.',
    'She opened the gate as the rain fell.',
    'New Pool Opens In Marsh',
    'The trail is well marked, as told by the map.',
    'The clock told the time.',
    'She added two spoonfuls of salt.',
    'The doors open at nine and the announced train never came.',
    'A report on noise was filed in May.',
    'The pool called Deepwater opened in 1962.',
    'The film stars a so-called “expert”.',
    'The claims form was sent on Monday.',
    'The court found him at home.',
    'Nobody told us.',
    'Opening hours: nine to five.',
    'The storm shows no sign of ending.',
  ];
  for (const text of silent) it(text, () => expect(read(text)).to.deep.equal([]));
});

describe('attribution: voices and chains', () => {
  const voices: [string, string][] = [
    ['“The pool will close,” Ann Lee said.', 'direct'],
    ['Ann Lee said the pool was “a sorry sight” by then.', 'mixed'],
    ['Ann Lee said the pool would close.', 'indirect'],
    ['A report to the board said the pool would close.', 'report'],
    ['The signs, which will “be checked again and again by experts”, are new.', 'unattributed'],
  ];
  for (const [text, voice] of voices) {
    it(`${voice}: ${text}`, () => expect(spans(text).map((one) => one.voice)).to.deep.equal([voice]));
  }

  it('gives a quotation that fills the next paragraph to whoever the last sentence says spoke', () => {
    const [said, ...more] = spans(
      'Ann Lee said the pool would close.\n\n“Nobody asked the swimmers what they wanted.”',
    );
    expect(said?.speaker).to.equal('Ann Lee');
    expect(said?.content).to.have.length(2);
    expect(more).to.deep.equal([]);
  });

  it('gives a quotation in a paragraph of its own to nobody where nobody spoke right before it', () => {
    const apart = [
      'Ann Lee said the pool would close. The doors were shut.\n\n“Nobody asked the swimmers what they wanted.”',
      'Ann Lee asked whether the pool would close.\n\n“Nobody asked the swimmers what they wanted.”',
      'The paper that says the pool will close was sold out.\n\n“Nobody asked the swimmers what they wanted.”',
      'Ann Lee said the pool would close.\n\n“Bob Hale: Nobody asked the swimmers what they wanted.”',
    ];
    for (const text of apart) {
      const alone = spans(text).find(({ voice }) => voice === 'unattributed');
      expect(alone, text).to.include({ speaker: null, quoted: true });
      expect(alone?.chain).to.deep.equal([]);
    }
  });

  it('does not take a term or a title between marks for speech', () => {
    expect(spans('The “big fix” is a term from the play “The Long Road to Hull”.')).to.deep.equal([]);
  });

  it('chains speakers, outermost first', () => {
    const [, inner] = spans('The Mercury revealed the council had warned that the pool leaks.');
    expect(inner?.chain.map((link) => [link.name, link.role, link.cue, link.stance])).to.deep.equal([
      ['Mercury', null, 'revealed', 'reveal'],
      [null, 'council', 'had warned', 'warn'],
    ]);
  });

  it('gives the stance of the cue with its particle', () => {
    const stance = (text: string) => spans(text)[0]?.chain[0]?.stance;
    expect(stance('Unity has called on the board to rethink its plans.')).to.equal('ask');
    expect(stance('Unity denied that it had been told.')).to.equal('deny');
    expect(stance('Unity claims the board knew.')).to.equal('claim');
  });

  it('does not give the words of followers to whoever they follow', () => {
    const [one] = spans('Harbour Union spoke. Harbour Union members said they were tired.');
    expect(one).to.include({ speaker: null });
    expect(one?.chain[0]).to.include({
      name: null,
      role: 'Harbour Union members',
      organisation: 'Harbour Union',
    });
  });

  it('tells statements from intentions and stands', () => {
    const statement = (text: string) => spans(text)[0]?.statement;
    expect(statement('Ann Lee said that the pool would close.')).to.equal(true);
    expect(statement('The board plans to close the pool.')).to.equal(false);
    expect(statement('The board praised the swimmers.')).to.equal(false);
  });
});

describe('attribution: any text', () => {
  it('slices, does not throw, and gives the same twice', () => {
    const piece = fc.constantFrom(
      ...[
        'Ann Lee',
        ' said ',
        'that ',
        'the pool',
        ' claims ',
        '“',
        '”',
        '"',
        '. ',
        ', ',
        ': ',
        '\n\n',
        '\n',
        '(',
        ')',
        '\ud83d',
      ],
      ...[' told ', 'by ', ' was ', 'who ', 'it ', 'according to ', '—', ' and ', ' but ', '’s ', 'a ', '7'],
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 60 }), (text) => {
        const found = spans(text);
        for (const { source, cue, content } of found) {
          for (const [start, end] of [...source, ...cue, ...content]) {
            expect(start).to.be.at.least(0);
            expect(end).to.be.above(start).and.at.most(text.length);
          }
        }
        expect(spans(text)).to.deep.equal(found);
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing where a frame is empty', () => {
    expect(spans('according to , Ann Lee')).to.deep.equal([]);
  });

  it('reads 10,000 brackets and very long sentences', function () {
    this.timeout(60_000);
    for (const text of ['('.repeat(10_000), 'Ann Lee said that '.repeat(8_000), '“a ” '.repeat(20_000)]) {
      expect(() => spans(text)).not.to.throw();
    }
  });
});
