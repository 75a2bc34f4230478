import { expect } from 'chai';
import { Workplace } from './gainsay.js';

const PAPERS = {
  'papers/union.txt':
    "---\ntitle: The lido\npublisher: Lido Workers' Union\npublished: 2019-04-01\n---\nThe council will close the lido.\n",
  'papers/council.txt': 'The council will not close the lido.\n',
};

describe('the commands that work on the cases of a desk', function () {
  this.timeout(60_000);

  let place: Workplace;
  before(() => {
    place = new Workplace(PAPERS);
  });
  after(() => place.remove());
  const lines = (
    args: readonly string[],
    env: Record<string, string> = {},
  ): [number | null, string[], string[]] => {
    const { code, out, err } = place.run(args, { env });
    return [code, out.trim().split('\n'), err.trim().split('\n')];
  };

  it('need a data folder to list from', () => {
    const [code, , err] = lines(['cases']);
    expect(code).to.equal(2);
    expect(err[0]).to.match(/data: no such data folder; set GAINSAY_DATA/);
  });

  it('import documents into a case, and the same again changes nothing', () => {
    const [code, out, err] = lines(['import', 'papers', '--case', 'The lido']);
    expect([code, err]).to.deep.equal([0, ['']]);
    expect(out.slice(0, 2)).to.deep.equal(['added papers/council.txt', 'added papers/union.txt']);
    expect(out[2]).to.match(/^the-lido: 2 documents, 2 claims, [1-9]\d* open flags?$/);
    const again = lines(['import', 'papers', 'gone.txt', '--case', 'the-lido']);
    expect(again[0]).to.equal(2);
    expect(again[1]).to.deep.equal(out.slice(2));
    expect(again[2][0]).to.equal('gainsay: gone.txt: no such file or folder; check the spelling');
    expect(again[2][1]).to.match(/papers\/council\.txt: this text is in the case already: d1/);
    expect(again[2]).to.have.length(3);
  });

  it('list the cases', () => {
    const { cases } = JSON.parse(lines(['cases', '--format', 'json'])[1].join('')) as {
      cases: Record<string, unknown>[];
    };
    expect(cases).to.have.length(1);
    expect(cases[0]).to.include({ id: 'the-lido', title: 'The lido', documents: 2, claims: 2 });
    expect(lines(['cases'])[1][1]).to.match(/^the-lido +2 +2 +\d+ +The lido$/);
  });

  it('export a case, which verifies and can be taken over', () => {
    expect(lines(['export', 'the-lido'])[1][0]).to.match(
      /^the-lido\.gainsay: \d+ journal entries and 2 texts/,
    );
    expect(lines(['verify', 'the-lido.gainsay'])[0]).to.equal(0);
    const elsewhere = { GAINSAY_DATA: 'elsewhere' };
    expect(lines(['import', 'the-lido.gainsay'], elsewhere)[1][0]).to.match(
      /^the-lido: \d+ journal entries, verified$/,
    );
    expect(lines(['cases'], elsewhere)[1][1]).to.match(/^the-lido +2 +2 +\d+ +The lido$/);
    expect(lines(['export', 'the-lidp'])[2][0]).to.match(/no case "the-lidp" \(did you mean the-lido\?\)/);
    place.write('renamed.txt', place.read('the-lido.gainsay'));
    expect(lines(['import', 'renamed.txt'], { GAINSAY_DATA: 'third' })[1][0]).to.match(/verified$/);
    place.write('spoilt.gainsay', place.read('the-lido.gainsay').replace('the-lido', 'the-lidl'));
    expect(lines(['import', 'spoilt.gainsay'], elsewhere)[0]).to.equal(2);
  });

  it('sign a checkpoint, and verify against it', () => {
    expect(lines(['checkpoint', '--output', 'kept.txt'])[0]).to.equal(0);
    const [code, out] = lines(['verify', '--checkpoint', 'kept.txt']);
    expect([code, out[0]?.slice(0, 14)]).to.deep.equal([0, 'checkpoint of ']);
    expect(out[1]).to.match(/data: 2 journals, \d+ entries, 2 texts: all fits together$/);
  });

  it('back up and bring back', () => {
    expect(lines(['backup', 'copy'])[1][0]).to.match(/^copy: 2 journals, .* copied and verified$/);
    expect(lines(['backup', 'copy'])[2][0]).to.match(/copy is not empty/);
    expect(lines(['restore', 'copy'], { GAINSAY_DATA: 'back' })[0]).to.equal(0);
    expect(lines(['cases'], { GAINSAY_DATA: 'back' })[1][1]).to.match(/^the-lido/);
  });

  it('tell a broken journal by its file and entry', () => {
    const file = 'data/journals/case-the-lido.jsonl';
    const whole = place.read(file);
    place.write(file, whole.replace('Workers', 'Owners'));
    const [code, , err] = lines(['verify']);
    expect(code).to.equal(1);
    expect(err[0]).to.match(/^gainsay: journals\/case-the-lido\.jsonl case-the-lido entry \d+: /);
    for (const command of [
      ['report', 'the-lido'],
      ['export', 'the-lido'],
      ['import', 'papers', '--case', 'the-lido'],
    ]) {
      const ended = lines(command);
      expect([ended[0], ended[2].length], command.join(' ')).to.deep.equal([2, 1]);
      expect(ended[2][0]).to.match(
        /case-the-lido\.jsonl line \d+: .* "gainsay verify" tells what else is damaged/,
      );
    }
    place.write(file, whole);
    expect(lines(['verify'])[0]).to.equal(0);
    expect(lines(['verify', 'nowhere'])[2][0]).to.match(/nowhere: no such data folder or bundle/);
    expect(lines(['verify', 'papers/union.txt'])[0]).to.equal(2);
  });

  it('manage accounts', () => {
    const added = lines(['user', 'add', 'Ann', '--name', 'Ann Oakes', '--role', 'editor'], { PORT: '4100' });
    expect(added[0]).to.equal(0);
    expect(added[1][0]).to.match(/^ann \(Ann Oakes\) is an editor; with this link/);
    expect(added[1][1]).to.match(/^http:\/\/127\.0\.0\.1:4100\/invited\?token=[\w-]{20,}$/);
    const again = lines(['user', 'link', 'ann'], { PORT: '4100' })[1];
    expect(again[0]).to.match(/^ann \(Ann Oakes\): with this link/);
    expect(again[1])
      .to.match(/\/invited\?token=[\w-]{20,}$/)
      .and.not.equal(added[1][1]);
    expect(lines(['user', 'add', 'ann', '--name', 'Another'])[2][0]).to.match(/signs in as "ann" already/);
    expect(lines(['user', 'role', 'ann', 'reviewer', '--reason', 'other duties'])[1][0]).to.equal(
      'ann is a reviewer now',
    );
    expect(lines(['user', 'list'])[1]).to.deep.equal(['ann  Ann Oakes  reviewer  invited']);
    expect(lines(['user', 'disable', 'amn', '--reason', 'left'])[2][0]).to.match(
      /nobody signs in as "amn" \(did you mean ann\?\)/,
    );
    expect(lines(['user', 'disable', 'ann'])[2][0]).to.match(
      /required option '--reason <text>' not specified/,
    );
    expect(lines(['user', 'disable', 'ann', '--reason', 'left'])[1][0]).to.equal('ann is disabled now');
    expect(lines(['user', 'role', 'ann', 'king', '--reason', 'x'])[0]).to.equal(2);
  });

  it('refuse a folder that holds something else', () => {
    const [code, , err] = lines(['import', 'papers'], { GAINSAY_DATA: 'papers' });
    expect(code).to.equal(2);
    expect(err[0]).to.match(/papers is not empty and holds no Gainsay data: name another folder/);
  });
});
