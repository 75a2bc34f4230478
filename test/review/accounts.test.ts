import { expect } from 'chai';
import type { Actor } from '../../model/envelope.js';
import { Desk } from '../../review/desk.js';
import type { Person } from '../../review/state/desk-state.js';
import { COMMAND, servicesOn } from './a-desk.js';
import { MemoryStore } from './memory-store.js';
import { refusal } from './refusal.js';

const PASSWORD = 'a long enough password';
const asActor = ({ id, name, role }: Person): Actor => ({ id, name, role, via: 'web' });

async function started(): Promise<{ db: MemoryStore; desk: Desk; admin: Actor }> {
  const db = new MemoryStore();
  const desk = await Desk.open(servicesOn(db));
  const first = await desk.accounts.first({ login: 'Rut@Desk.example', name: 'Rut', password: PASSWORD });
  return { db, desk, admin: asActor(first) };
}

describe('accounts', () => {
  it('begin with one administrator, of two who try at once', async () => {
    const desk = await Desk.open(servicesOn(new MemoryStore()));
    expect(await desk.accounts.none()).to.equal(true);
    const weak = await refusal(desk.accounts.first({ login: 'a1', name: 'A', password: 'short' }));
    expect(weak).to.include({ code: 'weak-password', field: 'password' });
    const tries = ['a1', 'b1'].map((login) =>
      desk.accounts.first({ login, name: login, password: PASSWORD }),
    );
    const done = await Promise.allSettled(tries);
    expect(done.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
    expect(await desk.accounts.none()).to.equal(false);
    expect(await desk.accounts.list(COMMAND)).to.have.length(1);
  });

  it('begin with one administrator on two servers, who can sign in', async () => {
    const db = new MemoryStore();
    const desks = [await Desk.open(servicesOn(db)), await Desk.open(servicesOn(db))];
    const tries = desks.map((desk, i) =>
      desk.accounts.first({ login: `admin${i}`, name: `Admin ${i}`, password: `${PASSWORD} ${i}` }),
    );
    await Promise.allSettled(tries);
    const people = (await desks[0]?.accounts.list(COMMAND)) ?? [];
    expect(people).to.have.length(1);
    const [only] = people;
    const password = `${PASSWORD} ${only?.login.slice(-1)}`;
    for (const desk of desks)
      expect((await desk.accounts.signIn(only?.login ?? '', password))?.id).to.equal(only?.id);
  });

  it('sign in with the right password only, whatever the case of the login', async () => {
    const { desk } = await started();
    expect((await desk.accounts.signIn('rut@desk.EXAMPLE', PASSWORD))?.name).to.equal('Rut');
    expect(await desk.accounts.signIn('rut@desk.example', 'another password')).to.equal(null);
    expect(await desk.accounts.signIn('nobody', PASSWORD)).to.equal(null);
  });

  it('are invited by a link that works once and not for ever', async () => {
    const { desk, admin } = await started();
    const invite = { login: 'ada', name: 'Ada', role: 'reviewer', revision: 1, request: 'form-1' } as const;
    const { person, token } = await desk.accounts.invite(admin, invite);
    expect(person.status).to.equal('invited');
    expect(await desk.accounts.signIn('ada', PASSWORD)).to.equal(null);
    const { person: same } = await desk.accounts.invite(admin, invite);
    expect(same.id).to.equal(person.id);
    expect((await desk.accounts.invitation(token))?.name).to.equal('Ada');
    const joined = await desk.accounts.acceptInvitation(token, PASSWORD);
    expect(joined.status).to.equal('active');
    expect(await refusal(desk.accounts.acceptInvitation(token, PASSWORD))).to.have.property(
      'code',
      'token-spent',
    );
    expect((await desk.accounts.signIn('ada', PASSWORD))?.id).to.equal(person.id);
    const twice = await refusal(desk.accounts.invite(admin, { ...invite, request: 'form-2' }));
    expect(twice).to.include({ code: 'taken', field: 'login' });
    const wrong = await refusal(desk.accounts.invite(admin, { ...invite, login: 'a b' }));
    expect(wrong).to.include({ code: 'invalid', field: 'login' });
  });

  it('end at once when disabled, and their owner may do nothing more', async () => {
    const { desk, admin } = await started();
    const { person, token } = await desk.accounts.invite(admin, {
      login: 'ada',
      name: 'Ada',
      role: 'reviewer',
      revision: 1,
    });
    const ada = asActor(await desk.accounts.acceptInvitation(token, PASSWORD));
    await desk.openCase(ada, { title: 'Mine' });
    const { revision } = (await desk.accounts.person(person.id)) ?? { revision: undefined };
    const off = { person: person.id, enabled: false, reason: 'left the desk' };
    expect(await refusal(desk.accounts.switch(admin, { ...off, revision: undefined }))).to.have.property(
      'code',
      'revision-missing',
    );
    expect(await refusal(desk.accounts.switch(admin, { ...off, revision: 1 }))).to.have.property(
      'code',
      'revision-stale',
    );
    const left = await desk.accounts.switch(admin, { ...off, revision });
    expect(left.status).to.equal('disabled');
    expect(left.sessionsFrom).to.be.greaterThan(revision ?? Infinity);
    expect(await desk.actor(person.id, 'web')).to.equal(null);
    expect(await refusal(desk.openCase(ada, { title: 'More' }))).to.have.property('code', 'not-allowed');
    expect(await desk.accounts.signIn('ada', PASSWORD)).to.equal(null);
    expect(await desk.accounts.confirm(person.id, PASSWORD)).to.equal(false);
  });

  it('change role at once, whatever the session still says; the last administrator stays one', async () => {
    const { desk, admin } = await started();
    const { token } = await desk.accounts.invite(admin, {
      login: 'ada',
      name: 'Ada',
      role: 'editor',
      revision: 1,
    });
    const ada = await desk.accounts.acceptInvitation(token, PASSWORD);
    const change = { person: ada.id, role: 'reader', reason: 'on leave', revision: ada.revision } as const;
    await desk.accounts.changeRole(admin, change);
    expect(await refusal(desk.openCase(asActor(ada), { title: 'X' }))).to.have.property(
      'code',
      'not-allowed',
    );
    const own = (await desk.accounts.person(admin.id))?.revision;
    const demoted = { person: admin.id, role: 'editor', reason: 'tired', revision: own } as const;
    expect(await refusal(desk.accounts.changeRole(admin, demoted))).to.have.property('code', 'last-admin');
  });

  it('keep every password out of the journals', async () => {
    const { db, desk, admin } = await started();
    await desk.accounts.changePassword(admin, { old: PASSWORD, new: 'quite another password' });
    expect(await desk.accounts.signIn('rut@desk.example', PASSWORD)).to.equal(null);
    const all = JSON.stringify([...db.journals.values()]);
    for (const secret of [PASSWORD, 'quite another password', 'salt', '"key"'])
      expect(all).to.not.include(secret);
  });

  it('get a new link to set a password, which is recorded, once for a form', async () => {
    const { db, desk, admin } = await started();
    const invite = { login: 'ada', name: 'Ada', role: 'reviewer', revision: 1 } as const;
    const { person } = await desk.accounts.invite(admin, invite);
    const again = { person: person.id, revision: person.revision, request: 'form-2' };
    const made = await desk.accounts.inviteAgain(admin, again);
    expect((await desk.accounts.invitation(made?.token ?? ''))?.name).to.equal('Ada');
    expect(await desk.accounts.inviteAgain(admin, again)).to.equal(null);
    const all = JSON.stringify([...db.journals.values()]);
    expect(all.split('"person.link-made"')).to.have.length(2);
    expect(all).to.not.include(made?.token ?? '');
    const missing = await refusal(
      desk.accounts.inviteAgain(admin, { person: person.id, revision: undefined }),
    );
    expect(missing).to.have.property('code', 'revision-missing');
    const stale = await refusal(desk.accounts.inviteAgain(admin, { person: person.id, revision: 1 }));
    expect(stale).to.have.property('code', 'revision-stale');
    const { id, revision } = person;
    await desk.accounts.switch(admin, { person: id, enabled: false, reason: 'left', revision });
    const off = await desk.accounts.person(id);
    const useless = await refusal(desk.accounts.inviteAgain(admin, { person: id, revision: off?.revision }));
    expect(useless).to.have.property('code', 'not-now');
  });

  it('give a link that signs in once', async () => {
    const { desk, admin } = await started();
    const token = await desk.accounts.signInLink(COMMAND, admin.id);
    expect((await desk.accounts.redeemLink(token))?.id).to.equal(admin.id);
    expect(await desk.accounts.redeemLink(token)).to.equal(null);
  });
});
