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
  return findAttributions(t, findQuotations(t), findEntities(t, meta)).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

function holds(table: readonly [string, string[]][]): void {
  for (const [text, want] of table) it(text, () => expect(read(text)).to.deep.equal(want));
}

describe('attribution: frames of cue verbs', () => {
  describe('decisions, votes and intentions', () => {
    holds([
      ['The club decided to sell the boat.', ['The club | decided | to sell the boat']],
      [
        'The club has not decided which boat it will sell.',
        ['The club | has not decided | which boat it will sell'],
      ],
      ['The members voted to sell the boat.', ['The members | voted | to sell the boat']],
      ['The club intended the sale as a gift.', ['The club | intended | the sale as a gift']],
      ['Both firms claim to own the quay.', ['Both firms | claim | to own the quay']],
    ]);
  });

  describe('who holds an office, and who was heard', () => {
    holds([
      ['“It leaks,” said managing director Orla Penn.', ['managing director Orla Penn | said | “It leaks,”']],
      ['“It leaks,” said acting head Orla Penn.', ['acting head Orla Penn | said | “It leaks,”']],
      ['“It leaks,” Ms Penn was heard to say.', ['Ms Penn | was heard to say | “It leaks,”']],
      ['“It leaks,” Ms Penn can be heard saying.', ['Ms Penn | can be heard saying | “It leaks,”']],
      ['He told the club that it would end up in court.', ['He | told | that it would end up in court']],
    ]);
  });

  describe('quantifiers as speakers, and verbs that look like nouns', () => {
    holds([
      ['Both say the ferry leaks.', ['Both | say | the ferry leaks']],
      ['They both say the ferry leaks.', ['They | both say | the ferry leaks']],
      ['But many mention Ann Lee only in passing.', ['many | mention | Ann Lee only in passing']],
      ['Many demand letters were lost.', []],
      ['A few claim forms were lost.', []],
      ['Some advocates for the pool left.', []],
      [
        'The Harbour Press reports more than half of the berths are let.',
        ['The Harbour Press | reports | more than half of the berths are let'],
      ],
      [
        'Figures for ferries and buses show two thirds of the seats are empty.',
        ['Figures for ferries and buses | show | two thirds of the seats are empty'],
      ],
      ['The quay, which bills itself as a park, is shut.', ['which | bills | itself as a park']],
    ]);
  });

  describe('a thing and the state that somebody takes it to be in', () => {
    holds([
      ['The warden found the stairs slippery.', ['The warden | found | the stairs slippery']],
      ['The nurse believes the ward to be unsafe.', ['The nurse | believes | the ward to be unsafe']],
      ['The council regards the treaty as dead.', ['The council | regards | the treaty as dead']],
      [
        'The board is denouncing what it calls a smear.',
        ['The board | is denouncing | what it calls a smear', 'it | calls | a smear'],
      ],
      ['The mayor was accused of taking bribes.', [' | was accused | The mayor … of taking bribes']],
      ['The guard found the key.', []],
      ['The guard held the door open.', []],
    ]);
  });

  describe('where a content ends', () => {
    holds([
      [
        'He called her a “loser,” a “liar” and a “whiner.”',
        ['He | called | her a “loser,” a “liar” and a “whiner.”'],
      ],
      [
        'The board believes that if the lock shuts, the mill could threaten to leave.',
        [
          'The board | believes | that if the lock shuts, the mill could threaten to leave',
          'the mill | could threaten | to leave',
        ],
      ],
      [
        'She praised him for defying the board and fighting for jobs.',
        ['She | praised | him for defying the board and fighting for jobs'],
      ],
      ['The firm’s promise to hire locally was kept.', ['The firm’s | promise | to hire locally']],
      ['Her vow to go after firms was empty.', ['Her | vow | to go after firms']],
      ['The mill just this month announced it would close.', ['The mill | announced | it would close']],
    ]);
  });

  describe('an excerpt of a transcript between quotation marks', () => {
    holds([
      [
        '"DYSON: Did the pump fail?\n\n"HALE: Yes, it did fail.',
        ['DYSON | : | Did the pump fail?', 'HALE | : | Yes, it did fail.'],
      ],
    ]);
  });

  describe('a particle and a preposition', () => {
    holds([
      ['Residents weighed in on the new route.', ['Residents | weighed in on | the new route']],
      ['The mayor fired back at her critics.', ['The mayor | fired back at | her critics']],
      ['The board walked back its claims.', ['The board | walked back | its claims']],
    ]);
  });

  describe('behind an adjunct', () => {
    holds([
      ['She noticed this weekend that the ferry had sunk.', ['She | noticed | that the ferry had sunk']],
      [
        'The board has asked in recent weeks whether fares must rise.',
        ['The board | has asked | whether fares must rise'],
      ],
      [
        'It was revealed in March that she had sold the boat.',
        [' | was revealed | that she had sold the boat'],
      ],
    ]);
  });

  describe('relative pronouns that stand for the thing named', () => {
    holds([
      [
        'He visited the sheds, which he describes as his second home.',
        ['he | describes | which … as his second home'],
      ],
      ['They met the treasurer, whom she dubbed “the wizard.”', ['she | dubbed | whom … “the wizard.”']],
    ]);
  });

  describe('subjects', () => {
    holds([
      [
        'Lee herself has proposed a small tax on boats.',
        ['Lee herself | has proposed | a small tax on boats'],
      ],
      ['Many said the fares were too high.', ['Many | said | the fares were too high']],
      ['But this only explains why the bus was late.', ['this | only explains | why the bus was late']],
      [
        'Exit polling showed that the mayor won every ward.',
        ['Exit polling | showed | that the mayor won every ward'],
      ],
      [
        'The groups who wrote to her on Thursday say they are poor.',
        ['The groups who wrote to her | say | they are poor'],
      ],
      ['She thinks so.', ['She | thinks | so']],
    ]);
  });

  describe('where a thing or a clause ends', () => {
    holds([
      ['Both sides declared a truce, rebels fired and the town burnt.', []],
      ['Members who support Lee are few.', ['who | support | Lee']],
      ['Lee said the trust, a charity, would close.', ['Lee | said | the trust, a charity, would close']],
    ]);
  });

  describe('no cue', () => {
    holds([
      ['It was the first nominating contest of the year.', []],
      ['The club accepted a prize and sought to sell it.', []],
      ['The law is known as the Marsh Act.', [' | is known | The law … as the Marsh Act']],
      ['The boat weighed in at ten tonnes.', []],
    ]);
  });
});
