import { expect } from 'chai';
import { actIn, wantsUndone } from '../../rules/compare/stands/undoing.js';
import { claimOf } from './read-once.js';

describe('what somebody wants undone', () => {
  const wanted: readonly [text: string, act: string | null][] = [
    ['Mr Orr called for the abolition of the levy.', 'abolition'],
    ['Mr Orr proposed the abolition of the levy.', 'abolish'],
    ['Mr Orr demanded the removal of the statue.', 'removal'],
    ['Ms Vane proposed the expulsion from the party of the Hilltop group.', 'expulsion'],
    ['The union called for a ban on night shifts.', 'ban'],
    ['Mr Orr urged the council to scrap the levy.', 'scrap'],
    ['Mr Orr urged the council not to scrap the levy.', null],
    ['Mr Orr did not propose the abolition of the levy.', null],
    ['Mr Orr described the abolition of the levy.', null],
    ['Mr Orr proposed a rise in the levy.', null],
    ['Mr Orr opposed the abolition of the levy.', null],
  ];
  for (const [text, act] of wanted)
    it(`${act ?? 'nothing'}: ${text}`, () => {
      expect(wantsUndone(claimOf(text).claim)?.act ?? null).to.equal(act);
    });

  it('names the act of which a stand is told', () => {
    expect(actIn(claimOf('Mr Orr opposed the abolition of the levy.').claim)?.act).to.equal('abolition');
    expect(actIn(claimOf('Mr Orr opposed the levy.').claim)).to.equal(null);
  });
});
