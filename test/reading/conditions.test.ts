import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const REST = '\n\nThe paper was handed round. Tea was served.\n';

/** "predicate modality" of each claim of a sentence inside a longer text. */
const claimed = (sentence: string): string =>
  readDocument({ text: sentence + REST, bodyStart: 0, meta: META })
    .claims.filter(({ quote }) => quote.end <= sentence.length)
    .map(({ frame, modality }) => `${frame.predicate?.lemma ?? '–'} ${modality}`)
    .join(', ');

/** A sentence, and all that is claimed in it: what the condition says is no claim. */
const CONDITIONS: readonly [string, string][] = [
  ['Had the alarm worked, the family would have got out.', 'get out conditional'],
  ['Had the inspector not called, the leak would have gone unnoticed.', 'go conditional'],
  ['Were the bridge to close, 400 drivers would face a detour.', 'face conditional'],
  ['Were the lease longer, the club would stay.', 'stay conditional'],
  ['Had they a licence, they would have opened in June.', 'open conditional'],
  ['Should the vote fail, the council will sell the library.', 'sell conditional'],
  ['The report says that, should the levee break, 300 homes would flood.', 'flood conditional'],
  ['The strike will go ahead, should the talks fail.', 'go ahead conditional'],
  ['The dam might have burst had the rain continued.', 'burst conditional'],
  ['The crew, had they known, would have turned back.', 'turn back conditional'],
  ['Mr Lane said he would resign were the motion to pass.', 'resign conditional'],
  ['He promised a new pier should he win the vote.', 'promise conditional'],
  ['Tenants can appeal to the board should the council refuse.', 'appeal conditional'],
  ['The mayor said if he were re-elected the levy would end.', 'end conditional'],
  ['The mayor said if the bid failed, the levy would end.', 'end conditional'],
  ['He warned unless talks resumed staff would strike.', 'strike conditional'],
  ['The trust will fund the pool provided that the council repairs it.', 'fund conditional'],
  ['Assuming the weather holds, the ferry will sail on Friday.', 'sail conditional'],
  ['In the event that the bid fails, the firm will lose £2m.', 'lose conditional'],
  ['The yard would have paid £40,000 in fines.', 'pay conditional'],
  ['The owners sold the hall on condition that its name was kept.', 'sell asserted'],
  ['The gates were locked in case the crowd returned.', 'lock asserted'],
  ['The pier looked as though it had been struck by a ship.', 'look asserted'],
  ['The clerk spoke as if the lease had expired.', 'speak asserted'],
  ['The clinic will close even if the vote is lost.', 'close conditional'],
];

/** Clauses of time in the present tense, of what is yet to come. */
const AHEAD: readonly [string, string][] = [
  ['Until the hall reopens, pupils may use the chapel.', 'use possible, reopen predicted'],
  ['When the plant closes, jobs will go.', 'go predicted, close predicted'],
  ['When the plant closed, jobs went.', 'go asserted, close asserted'],
  ['When the hall reopened, the club would move in.', 'move in predicted, reopen predicted'],
  ['She left when the bell rang.', 'leave asserted, ring asserted'],
  ['Work can begin once the survey is done.', 'begin conditional'],
  ['The club won once in Leeds.', 'win asserted'],
];

/** Words that look like conditions and are none. */
const PLAIN: readonly [string, string][] = [
  ['The firm should pay the fee.', 'pay asserted'],
  ['Nor should the council pay for it.', 'pay asserted'],
  ['The mayor would not say if the bid had failed.', 'say asserted'],
  ['Hale said when the mill closes jobs will go.', 'go predicted'],
  ['Had the council met?', 'meet asserted'],
  ['The Act provided that no child should work at night.', 'provide asserted, work asserted'],
  ['The board, assuming control in May, sold the yard.', 'sell asserted, assume asserted'],
  ['The mayor had the roof mended.', 'mend asserted'],
  ['The chair said the owner had the hall repainted.', 'repaint asserted'],
  ['The pool is as long as the pitch.', 'long asserted'],
  ['The scheme provided 40 homes.', 'provide asserted'],
  ['The minister said work would have ended by May.', 'end predicted'],
  ['The measure would have pushed the rate to 9 per cent.', 'push predicted'],
  ['In case of fire the doors were unlocked.', 'unlock asserted'],
];

describe('conditions', () => {
  for (const [sentence, expected] of [...CONDITIONS, ...AHEAD, ...PLAIN])
    it(`${expected}: ${sentence}`, () => {
      expect(claimed(sentence)).to.equal(expected);
    });
});
