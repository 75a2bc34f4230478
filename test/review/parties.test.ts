import { expect } from 'chai';
import fc from 'fast-check';
import type { Attribution } from '../../model/claim.js';
import { caseParties } from '../../review/views/case-parties.js';
import { partiesOf, type Said } from '../../review/views/parties.js';
import { aDesk, bytesOf } from './a-desk.js';

const by = (
  name: string | null,
  role: string | null,
  organisation: string | null,
  publisher: string | null = 'The Mercury',
): Said => ({
  attribution: [{ name, role, organisation, cue: 'said', stance: 'say' } satisfies Attribution],
  publisher,
});
const CHIEF = by(null, 'chief executive', 'The Harbour Trust');
const FERRIS = by('Colin Ferris', 'chief executive', 'the Harbour Trust', 'The Echo');
const parties = (said: Said[], same: [string, string][] = []): (string | null)[] =>
  said.map(partiesOf(said, new Map(same)));

describe('the parties of a case', () => {
  it('join an office to the one person of the organisation who holds it', () => {
    expect(parties([CHIEF, FERRIS])).to.deep.equal(['Colin Ferris', 'Colin Ferris']);
    const own = by(null, 'Chief Executive', null, 'Harbour Trust');
    expect(parties([own, FERRIS])).to.deep.equal(['Colin Ferris', 'Colin Ferris']);
    const chair = [by(null, 'chairman', 'Trust'), by('Ann Lee', 'chair', 'Trust')];
    expect(parties(chair)).to.deep.equal(['Ann Lee', 'Ann Lee']);
  });

  for (const role of [
    'the trust’s chief executive',
    'Harbour Trust chief executive',
    'chief executive of the Harbour Trust',
    'CEO of the trust',
  ])
    it(`read the office in “${role}”`, () => {
      expect(parties([by(null, role, 'The Harbour Trust'), FERRIS])[0]).to.equal('Colin Ferris');
      expect(parties([by(null, role, 'The Dock Company'), FERRIS])[0]).to.equal(role);
    });

  it('know a person with and without a title, and what reviewers said to be one', () => {
    const doctor = by('Dr Colin Ferris', 'chief executive', 'the Harbour Trust');
    expect(parties([FERRIS, doctor, CHIEF])).to.deep.equal(Array(3).fill('Colin Ferris'));
    expect(parties([by('C. Ferris', null, null), FERRIS], [['C. Ferris', 'Colin Ferris']])).to.deep.equal(
      Array(2).fill('Colin Ferris'),
    );
    const spokesman = by(null, 'spokesman', null);
    expect(parties([spokesman, FERRIS], [['spokesman', 'Colin Ferris']])[0]).to.equal('Colin Ferris');
    const alias = by(null, 'chief executive', 'HT');
    expect(parties([alias, FERRIS], [['HT', 'the Harbour Trust']])[0]).to.equal('Colin Ferris');
  });

  for (const [why, others] of [
    ['nobody is named', []],
    ['another holds it too', [FERRIS, by('Jo Park', 'chief executive', 'the Harbour Trust')]],
    ['another held it before', [FERRIS, by('Jo Park', 'former chief executive', 'the Harbour Trust')]],
    ['somebody unnamed held it before', [FERRIS, by(null, 'former chief executive', 'the Harbour Trust')]],
    ['another holds it, nobody knows where', [FERRIS, by('Jo Park', 'chief executive', null)]],
    ['it is of another organisation', [by('Colin Ferris', 'chief executive', 'the Dock Company')]],
    ['the name has another office', [by('Colin Ferris', 'deputy chief executive', 'the Harbour Trust')]],
  ] as const)
    it(`stay two where ${why}`, () => {
      expect(parties([CHIEF, ...others])[0]).to.equal('chief executive');
    });

  it('stay two where the role is one that several hold, or the newspaper is all that is known', () => {
    const spoke = [by(null, 'spokeswoman', 'Trust'), by('Ann Lee', 'spokeswoman', 'Trust')];
    expect(parties(spoke)).to.deep.equal(['spokeswoman', 'Ann Lee']);
    const paper = [by(null, 'chief executive', null), by('Ann Lee', 'chief executive', null)];
    expect(parties(paper)).to.deep.equal(['chief executive', 'Ann Lee']);
  });

  it('are publishers for what has no speaker, and nobody for a speaker without any name', () => {
    expect(parties([{ attribution: [], publisher: 'The Mercury' }, by(null, null, null)])).to.deep.equal([
      'The Mercury',
      null,
    ]);
  });

  it('are the same in any order, and no name becomes another', () => {
    const part = (...names: string[]) => fc.option(fc.constantFrom(...names));
    const said = fc
      .tuple(part('Ann Lee', 'Jo Park'), part('chair', 'former chair', 'leader'), part('Trust', 'Union'))
      .map((parts) => by(...parts));
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), (all) => {
        const [one, other] = [partiesOf(all, new Map()), partiesOf([...all].reverse(), new Map())];
        for (const each of all) {
          expect(other(each)).to.equal(one(each));
          const name = each.attribution[0]?.name ?? null;
          if (name !== null) expect(one(each)).to.equal(name);
        }
      }),
    );
  });

  it('are found in a real case, also for the frozen statements of a flag, as corrections leave them', async () => {
    const { desk, ada } = await aDesk();
    const { id } = await desk.openCase(ada, { title: 'Harbour jobs', policy: 'one' });
    for (const [publisher, text] of [
      [
        'The Mercury',
        'The Harbour Trust will cut 750 jobs, said Dr Colin Ferris, chief executive of the Harbour Trust.',
      ],
      ['The Echo', 'The Harbour Trust will cut 400 jobs, the chief executive of the Harbour Trust said.'],
    ] as const) {
      const { seq } = await desk.view(ada, id);
      const meta = { publisher, published: '2016-03-10' };
      const add = {
        act: 'document.add',
        name: 'said.txt',
        bytes: bytesOf(text),
        meta,
        revision: seq,
      } as const;
      await desk.change(ada, id, add);
    }
    const view = await desk.view(ada, id);
    const named = caseParties(view);
    const names = view.claims.map((claim) => named.ofClaim(claim.id));
    expect(new Set(names)).to.have.length(1);
    expect(names[0]).to.match(/Colin Ferris$/);
    const [flag] = view.flags;
    expect(flag?.statements.map((one) => one.speakers.at(-1))).to.include(
      'chief executive of the Harbour Trust',
    );
    expect(new Set(flag?.statements.map(named.ofStatement))).to.deep.equal(new Set(names));
    const same = { names: ['Colin Ferris'], canonical: 'Dr C. Ferris', reason: 'his card' };
    await desk.change(ada, id, { act: 'entity.same', ...same, revision: view.seq });
    const renamed = caseParties(await desk.view(ada, id));
    expect(new Set(view.claims.map((claim) => renamed.ofClaim(claim.id)))).to.deep.equal(
      new Set(['Dr C. Ferris']),
    );
  });
});
