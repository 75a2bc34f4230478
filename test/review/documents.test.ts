import { expect } from 'chai';
import { aCase, aDesk, bytesOf, TRUST, UNION } from './a-desk.js';
import { refusal } from './refusal.js';

describe('documents', () => {
  it('that cannot be read, are empty or have a bad date are refused with a field and a way out', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const add = { act: 'document.add', name: 'bad.txt', revision: 2 } as const;
    const binary = await refusal(desk.change(ada, id, { ...add, bytes: new Uint8Array([0, 159, 1, 2]) }));
    expect(binary).to.include({ code: 'invalid', field: 'file' });
    expect(binary.message).to.include('bad.txt');
    const meta = { published: '31/02/2016' };
    const date = await refusal(desk.change(ada, id, { ...add, bytes: bytesOf('Some words.'), meta }));
    expect(date).to.include({ code: 'invalid', field: 'published' });
    expect(date.message).to.include('31/02/2016').and.include('2016-02-29');
    const none = { published: '2015-02-29' };
    const day = await refusal(desk.change(ada, id, { ...add, bytes: bytesOf('Some words.'), meta: none }));
    expect(day).to.include({ code: 'invalid', field: 'published' });
    expect((await desk.view(ada, id)).documents).to.have.length(2);
  });

  it('may have a long signed address, but neither an endless one nor a title of pages', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    let days = 0;
    const add = async (meta: { url?: string; title?: string }) => {
      const { seq } = await desk.view(ada, id);
      const bytes = bytesOf(`The lido opens in May, for ${(days += 1)} days.`);
      return desk.change(ada, id, { act: 'document.add', name: 'lido.txt', bytes, meta, revision: seq });
    };
    const url = 'https://lido.example/paper?signature='.padEnd(8_000, 'a');
    const { id: document } = await add({ url, title: 't'.repeat(1_000) });
    expect((await desk.view(ada, id)).document(document).meta.url).to.equal(url);
    const longer = await refusal(add({ url: `${url}a` }));
    expect(longer).to.include({ code: 'invalid', field: 'url' });
    expect(longer.message).to.equal('the address has 8,001 characters; 8,000 are the most');
    const title = await refusal(add({ title: 't'.repeat(1_001) }));
    expect(title).to.include({ code: 'invalid', field: 'title' });
    expect(title.message).to.equal('the title has 1,001 characters; 1,000 are the most');
  });

  it('have versions: claims are followed as exact or moved, drifted ones wait for a person, changed numbers are lost', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const { revision } = (await desk.view(ada, id)).document('d1');
    const before = (await desk.view(ada, id)).claim('c3');
    const value = 'resigned, as we corrected';
    await desk.change(ada, id, {
      act: 'claim.correct',
      claim: 'c3',
      field: 'statement',
      value,
      reason: 'ours',
      revision: before.revision,
    });
    await desk.change(ada, id, {
      act: 'verdict.give',
      claim: 'c3',
      value: 'verified',
      rationale: 'minutes',
      revision: (await desk.view(ada, id)).claim('c3').verdictRevision,
    });
    const text = `Corrected on Friday. ${UNION.replace('750', '740')}`;
    const { id: next } = await desk.change(ada, id, {
      act: 'document.add',
      name: 'union-2.txt',
      bytes: bytesOf(text),
      previous: 'd1',
      revision,
    });
    const view = await desk.view(ada, id);
    expect(view.document('d1')).to.include({ status: 'superseded', next });
    expect(view.document(next)).to.include({ version: 2, previous: 'd1' });
    const how = Object.fromEntries(view.document(next).anchors.map(({ from, anchor }) => [from, anchor]));
    expect(how).to.deep.equal({ c1: 'lost', c2: 'moved', c3: 'moved' });
    expect(view.claim('c1').status).to.equal('lost');
    const moved = view.claim('c3');
    expect(moved.document).to.equal(next);
    expect(text.slice(moved.claim.quote.start, moved.claim.quote.end)).to.equal(moved.claim.quote.exact);
    expect(moved.claim.statement).to.equal(value);
    expect(moved.outcome.value).to.equal('verified');
  });

  it('that are erased leave hash, reason and approver, and their words nowhere that is shown', async () => {
    const test = await aDesk();
    const { desk, ada, eve, root } = test;
    const id = await aCase(test);
    const { revision, text } = (await desk.view(root, id)).document('d2');
    const erase = { act: 'document.erase', document: 'd2', reason: 'court order 12/2016', revision } as const;
    expect(await refusal(desk.change(eve, id, erase))).to.have.property('code', 'not-allowed');
    await desk.change(root, id, erase);
    expect(await desk.text(ada, id, 'd2')).to.equal(null);
    expect(await test.db.getBlob(text)).to.equal(null);
    const view = await desk.view(ada, id);
    expect(view.document('d2').ended).to.deep.include({
      reason: 'court order 12/2016',
      by: { id: root.id, name: root.name },
    });
    const { model } = await desk.report(ada, id);
    const rows = await desk.checkedBefore(ada, '400 jobs harbour trust');
    const trail = await desk.trail(ada, id);
    const shown = JSON.stringify([view.claims, view.flags, model, rows, trail]);
    for (const words of ['400 jobs', 'No wards', '9 March']) expect(TRUST).to.include(words);
    for (const words of ['400 jobs', 'No wards', '9 March']) expect(shown).to.not.include(words);
  });

  it('can be erased by an administrator while the case is archived, and so can files; nothing else moves', async () => {
    const test = await aDesk();
    const { desk, ada, eve, root } = test;
    const id = await aCase(test);
    const evidence = {
      kind: 'file',
      stance: 'context',

      note: 'a photograph',
    } as const;
    const file = { name: 'gate.jpg', bytes: bytesOf('the gate') };
    const { seq } = await desk.view(ada, id);
    await desk.change(ada, id, { act: 'evidence.add', claim: 'c1', evidence, file, revision: seq });
    const { revision: settings } = await desk.view(eve, id);
    await desk.change(eve, id, { act: 'case.settings', archived: true, reason: 'done', revision: settings });
    const { revision, text } = (await desk.view(root, id)).document('d2');
    const erase = { act: 'document.erase', document: 'd2', reason: 'court order 12/2016', revision } as const;
    for (const who of [ada, eve])
      expect(await refusal(desk.change(who, id, erase))).to.have.property('code', 'not-allowed');
    const withdraw = { act: 'document.withdraw', document: 'd1', reason: 'mistake', revision: 3 } as const;
    expect(await refusal(desk.change(root, id, withdraw))).to.have.property('code', 'not-now');
    await desk.change(root, id, erase);
    expect(await test.db.getBlob(text)).to.equal(null);
    const view = await desk.view(root, id);
    expect(view.document('d2').status).to.equal('erased');
    expect(view.settings.archived).to.equal(true);
    const item = view.claim('c1').evidence[0];
    const gone = { claim: 'c1', evidence: item?.id ?? '', reason: 'court order 13/2016', revision: view.seq };
    await desk.change(root, id, { act: 'evidence.erase', ...gone });
    expect(await test.db.getBlob(item?.file?.sha256 ?? '')).to.equal(null);
    expect(await desk.verify(root, id)).to.deep.equal([]);
  });

  it('are read again only as an act, with a diff first; what reviewers corrected stays corrected', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const claim = (await desk.view(ada, id)).claim('c1');
    const change = {
      act: 'claim.correct',
      claim: 'c1',
      field: 'polarity',
      value: 'negative',
      reason: 'irony',
    } as const;
    await desk.change(ada, id, { ...change, revision: claim.revision });
    const same = await desk.readingDiff(ada, id, 'd1');
    expect(same).to.deep.equal({ kept: ['c1', 'c2', 'c3'], changed: [], added: [], gone: [] });
    const { revision } = (await desk.view(ada, id)).document('d1');
    await desk.change(ada, id, { act: 'document.re-read', document: 'd1', reason: 'newer reader', revision });
    const again = (await desk.view(ada, id)).claim('c1');
    expect(again.claim.polarity).to.equal('negative');
    expect((await desk.view(ada, id)).claims).to.have.length(6);
  });

  it('split, merge and gain claims by selection, with quotes that slice exactly', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const claim = (await desk.view(ada, id)).claim('c1');
    const at = UNION.indexOf(' over three');
    await desk.change(ada, id, {
      act: 'claim.split',
      claim: 'c1',
      at: [at],
      reason: 'two things',
      revision: claim.revision,
    });
    let view = await desk.view(ada, id);
    const parts = view.claims.filter((each) => each.parents.includes('c1'));
    expect(parts.map((part) => part.claim.quote.exact)).to.deep.equal([
      'The Harbour Trust will cut 750 jobs',
      'over three years',
    ]);
    const claims = parts.map((part) => ({ claim: part.id, revision: part.revision }));
    await desk.change(ada, id, {
      act: 'claim.merge',
      claims,
      reason: 'one thing after all',
      revision: claims[0]?.revision,
    });
    view = await desk.view(ada, id);
    const merged = view.claims.find((each) => each.origin === 'merged');
    expect(merged?.claim.quote.exact).to.equal(claim.claim.quote.exact);
    const start = UNION.indexOf(' the dockers');
    const add = { act: 'claim.add', document: 'd1', start, end: start + 13, revision: 1 } as const;
    const { id: added } = await desk.change(ada, id, add);
    expect((await desk.view(ada, id)).claim(added).claim.quote.exact).to.equal('the dockers’');
    expect(await refusal(desk.change(ada, id, add))).to.have.property('code', 'taken');
    expect(await refusal(desk.change(ada, id, { ...add, start: 5, end: 5 }))).to.have.property(
      'code',
      'invalid',
    );
  });
});
