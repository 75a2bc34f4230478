import { expect } from 'chai';
import { aCase, aDesk, bytesOf, UNION } from './a-desk.js';
import { refusal } from './refusal.js';

describe('corrections', () => {
  it('confirm that a drifted claim is the same: it keeps its identity and its comments', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const { seq } = await desk.view(ada, id);
    await desk.change(ada, id, {
      act: 'comment',
      subject: { kind: 'claim', id: 'c1' },
      text: 'Ask them.',
      revision: seq,
    });
    const { revision } = (await desk.view(ada, id)).document('d1');
    const bytes = bytesOf(UNION.replace('will cut 750 jobs', 'will shed 750 jobs'));
    const { id: next } = await desk.change(ada, id, {
      act: 'document.add',
      name: 'u2.txt',
      bytes,
      previous: 'd1',
      revision,
    });
    const document = (await desk.view(ada, id)).document(next);
    const drifted = document.anchors.find((anchor) => anchor.from === 'c1');
    expect(drifted?.anchor).to.equal('drifted');
    expect((await desk.view(ada, id)).claim('c1').status).to.equal('lost');
    const confirm = {
      act: 'anchor.confirm',
      document: next,
      from: 'c1',
      to: drifted?.to ?? '',
      reason: 'same thing',
    } as const;
    await desk.change(ada, id, { ...confirm, revision: document.revision });
    const view = await desk.view(ada, id);
    expect(view.claim('c1')).to.include({ status: 'active', document: next });
    expect(view.claim('c1').claim.quote.exact).to.include('shed 750');
    expect(view.claim('c1').comments).to.have.length(1);
    expect(view.claim(drifted?.to ?? '').status).to.equal('merged');
    expect(await refusal(desk.change(ada, id, { ...confirm, revision: document.revision }))).to.have.property(
      'code',
      'not-now',
    );
  });

  it('of an event reach the rules: the flag that rested on it goes', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const { revision } = (await desk.view(ada, id)).claim('c6');
    const value = { subject: 'The gardener', predicate: 'returned', object: null };
    await desk.change(ada, id, {
      act: 'claim.correct',
      claim: 'c6',
      field: 'event',
      value,
      reason: 'misread',
      revision,
    });
    const flag = (await desk.view(ada, id)).flags.find((each) => each.rule === 'date-differs');
    expect(flag?.state).to.equal('no longer raised');
    const bad = {
      act: 'claim.correct',
      claim: 'c6',
      field: 'polarity',
      value: 'maybe',
      reason: 'x',
    } as const;
    const now = (await desk.view(ada, id)).claim('c6').revision;
    expect(await refusal(desk.change(ada, id, { ...bad, revision: now }))).to.include({
      code: 'invalid',
      field: 'polarity',
    });
  });

  it('of an event leave its reason, its order, its neighbours and the places of its figures as they were read', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const text =
      'The park has a pond. Because of cracks in a wall, the council felled 40 limes after the letter came. The gate stayed open.';
    const { seq } = await desk.view(ada, id);
    const add = { act: 'document.add', name: 'limes.txt', bytes: bytesOf(text), revision: seq } as const;
    const { id: document } = await desk.change(ada, id, add);
    const claimOf = async (part: string) =>
      (await desk.view(ada, id)).claims.find(
        ({ claim }) => claim.document === document && claim.quote.exact.includes(part),
      );
    const found = await claimOf('felled');
    if (!found) throw new Error('no claim');
    const { frame, quantities } = found.claim;
    expect([frame.order?.earlier.text, frame.reason?.words]).to.deep.equal(['the letter came', ['crack']]);
    await desk.change(ada, id, {
      act: 'claim.correct',
      claim: found.id,
      field: 'event',
      value: { subject: 'The owner', predicate: 'cut', object: '40 limes after a storm' },
      reason: 'misread',
      revision: found.revision,
    });
    const now = (await desk.view(ada, id)).claim(found.id).claim.frame;
    expect(now.agent?.head).to.equal('owner');
    for (const field of ['order', 'reason', 'around', 'brief', 'whole', 'refutes'] as const)
      expect(now[field], field).to.deep.equal(frame[field]);
    expect(now.measures?.map(({ start }) => start)).to.deep.equal(quantities.map(({ start }) => start));
  });

  it('of a speaker give the claim a voice that goes with it, and back again', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const own = (await desk.view(ada, id)).claims.find(({ claim }) => claim.voice === 'author');
    const correct = async (field: 'attribution' | 'voice', value: unknown): Promise<string> => {
      const { revision } = (await desk.view(ada, id)).claim(own?.id ?? '');
      const reason = 'It goes on from the quote before.';
      await desk.change(ada, id, {
        act: 'claim.correct',
        claim: own?.id ?? '',
        field,
        value,
        reason,
        revision,
      });
      const { voice, attribution } = (await desk.view(ada, id)).claim(own?.id ?? '').claim;
      return `${voice}, ${attribution.map(({ name }) => name).join()}`;
    };
    const link = { name: 'Carewell', role: null, organisation: null, cue: null, stance: 'say' };
    expect(await correct('attribution', [link])).to.equal('indirect, Carewell');
    expect(await correct('attribution', [{ ...link, name: 'Ann Bell' }])).to.equal('indirect, Ann Bell');
    expect(await correct('voice', 'unattributed')).to.equal('unattributed, ');
    expect(await correct('attribution', [link])).to.equal('indirect, Carewell');
    expect(await correct('attribution', [])).to.equal('author, ');
    const { corrections } = (await desk.view(ada, id)).claim(own?.id ?? '');
    expect(corrections.map(({ field }) => field).filter((field) => field === 'voice')).to.have.length(4);
  });

  it('say that names are one, and take it back', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const names = ['the board', 'the trustees'];
    const same = { act: 'entity.same', names, canonical: 'the board', reason: 'minutes' } as const;
    await desk.change(ada, id, { ...same, revision: (await desk.view(ada, id)).seq });
    expect((await desk.view(ada, id)).sameAs.get('the trustees')).to.equal('the board');
    const apart = { act: 'entity.apart', name: 'the trustees', reason: 'two bodies' } as const;
    await desk.change(ada, id, { ...apart, revision: (await desk.view(ada, id)).seq });
    expect((await desk.view(ada, id)).sameAs.get('the trustees')).to.equal('the trustees');
    const again = { ...apart, revision: (await desk.view(ada, id)).seq };
    expect(await refusal(desk.change(ada, id, again))).to.have.property('code', 'not-now');
  });

  it('are not made in an archived case, nor by work that is given to nobody', async () => {
    const test = await aDesk();
    const { desk, ada, eve, rea } = test;
    const id = await aCase(test);
    const assign = { act: 'assign', subject: { kind: 'claim', id: 'c1' }, from: null, revision: 1 } as const;
    expect(await refusal(desk.change(eve, id, { ...assign, to: { id: rea.id } }))).to.include({
      code: 'invalid',
    });
    expect(await refusal(desk.change(ada, id, { ...assign, to: { id: eve.id } }))).to.include({
      code: 'not-allowed',
    });
    await desk.change(ada, id, { ...assign, to: { id: ada.id } });
    expect(await refusal(desk.change(eve, id, { ...assign, to: { id: eve.id } }))).to.include({
      code: 'taken',
    });
    const { revision } = await desk.view(eve, id);
    await desk.change(eve, id, { act: 'case.settings', archived: true, reason: 'done', revision });
    expect(await refusal(desk.change(ada, id, { ...assign, from: ada.id, to: null }))).to.include({
      code: 'not-now',
    });
    const { revision: later } = await desk.view(eve, id);
    await desk.change(eve, id, { act: 'case.settings', archived: false, reason: 'not yet', revision: later });
    await desk.change(ada, id, { ...assign, from: ada.id, to: null });
    expect((await desk.view(ada, id)).claim('c1').assignee).to.equal(null);
  });

  it('bring a withdrawn document back, with its claims and flags', async () => {
    const test = await aDesk();
    const { desk, eve } = test;
    const id = await aCase(test);
    const before = (await desk.view(eve, id)).flags.map((flag) => flag.state);
    for (const act of ['document.withdraw', 'document.restore'] as const) {
      const { revision } = (await desk.view(eve, id)).document('d1');
      await desk.change(eve, id, { act, document: 'd1', reason: 'second thoughts', revision });
    }
    const view = await desk.view(eve, id);
    expect(view.document('d1')).to.include({ status: 'current', ended: null });
    expect(view.flags.map((flag) => flag.state)).to.deep.equal(before);
  });

  it('keep a file as evidence, and give it out to who may see the case', async () => {
    const test = await aDesk();
    const { desk, ada, rea } = test;
    const id = await aCase(test);
    const bytes = bytesOf('scan of the minutes');
    const evidence = { stance: 'supports', kind: 'file', note: 'page 3' } as const;
    const add = {
      act: 'evidence.add',
      claim: 'c1',
      evidence,
      file: { name: 'minutes.pdf', bytes },
      revision: 1,
    } as const;
    const { id: kept } = await desk.change(ada, id, add);
    const file = await desk.evidenceFile(rea, id, 'c1', kept);
    expect([file.name, file.bytes]).to.deep.equal(['minutes.pdf', bytes]);
    expect(await refusal(desk.evidenceFile(rea, id, 'c1', 'e9'))).to.have.property('code', 'not-found');
    const empty = { ...add, file: { name: 'x.pdf', bytes: new Uint8Array() } };
    expect(await refusal(desk.change(ada, id, empty))).to.include({ code: 'invalid', field: 'file' });
  });

  it('let nobody take a journal away that has votes hidden from them', async () => {
    const test = await aDesk();
    const { desk, ada, eve } = test;
    const id = await aCase(test, 'two-blind');
    await desk.allowExport(eve, id);
    const { verdictRevision: revision } = (await desk.view(ada, id)).claim('c1');
    const give = { act: 'verdict.give', claim: 'c1', value: 'verified', rationale: 'seen' } as const;
    await desk.change(ada, id, { ...give, revision });
    expect(await refusal(desk.allowExport(eve, id))).to.have.property('code', 'blind');
    expect(await refusal(desk.allowExport(ada, id))).to.have.property('code', 'not-allowed');
  });
});
