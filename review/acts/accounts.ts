/** The people of a desk: the first administrator, invitations, passwords, roles. */
import type { Actor } from '../../model/envelope.js';
import {
  keepPassword,
  newToken,
  passwordFits,
  readToken,
  requireStrong,
  spendToken,
  type TokenPurpose,
} from '../rights/credentials.js';
import type { DeskState, Person } from '../state/desk-state.js';
import { readDeskTrail, type DeskTrail } from '../views/desk-trail.js';
import type { Door } from './door.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import * as people from './people.js';

const DAY = 86_400_000;

interface Invited {
  person: Person;
  /** For the link with which the person sets a password; shown once, valid for seven days. */
  token: string;
}

export class Accounts {
  readonly #door: Door;
  /** As of an entry of the desk's journal: every page that assigns work lists them. */
  #workers: { seq: number; list: readonly { id: string; name: string }[] } | null = null;

  constructor(door: Door) {
    this.#door = door;
  }

  /** True while nobody has an account: the first page makes the first administrator. */
  async none(): Promise<boolean> {
    return (await this.#door.state()).people.size === 0;
  }

  /** Makes the first administrator; refused as soon as there is anybody. */
  async first(input: people.NewPerson & { password: string }): Promise<Person> {
    const { db } = this.#door.services;
    requireStrong(input.password);
    let id = '';
    const { state } = await this.#door.journal.write(async (desk) => {
      if (desk.people.size > 0) throw new Refused('taken', 'this desk has an administrator already: sign in');
      id = people.personIdFor(desk, input.login);
      const actor: Actor = { id, name: input.name.trim() || input.login, role: 'admin', via: 'web' };
      const invitation = people.invite(desk, actor, { ...input, role: 'admin', revision: desk.seq });
      // The password is kept before the entry: an administrator without a password could never sign in.
      await keepPassword(db, id, input.password);
      return [...invitation, people.passwordSet(actor, id, 'first')];
    });
    await this.#door.state();
    return people.thePerson(state, id);
  }

  /** Seq of the desk's journal: the revision of a form that adds somebody. */
  async revision(): Promise<number> {
    return (await this.#door.state()).seq;
  }

  async list(actor: Actor): Promise<Person[]> {
    await this.#door.allow(actor, 'people.read');
    return [...(await this.#door.state()).people.values()];
  }

  /** What happened to the accounts and what was refused, newest first. */
  async trail(actor: Actor, stretch: { before?: number | undefined; limit: number }): Promise<DeskTrail> {
    await this.#door.allow(actor, 'people.manage');
    return readDeskTrail(this.#door.services.db, await this.#door.newest(), stretch);
  }

  /** One account, for a session: null where there is none. */
  async person(id: string): Promise<Person | null> {
    return (await this.#door.state()).people.get(id) ?? null;
  }

  /** The same, also where another server has changed it a moment ago. */
  async personNow(id: string): Promise<Person | null> {
    return (await this.#door.newest()).people.get(id) ?? null;
  }

  /** People who can be given work, by name. */
  async workers(): Promise<readonly { id: string; name: string }[]> {
    const { seq, people: all } = await this.#door.state();
    if (this.#workers?.seq === seq) return this.#workers.list;
    const list = [...all.values()]
      .filter((person) => person.status === 'active' && person.role !== 'reader')
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    this.#workers = { seq, list };
    return list;
  }

  async invite(actor: Actor, input: people.Invite): Promise<Invited> {
    const state = await this.#manage(actor, input.request, (desk, who) => people.invite(desk, who, input));
    const person = people.personByLogin(state, input.login);
    if (!person) throw new Refused('invalid', `nobody signs in as "${input.login}"`, 'login');
    return { person, token: await this.#token(person.id, 'invitation', 7 * DAY) };
  }

  /** A new link to set a password, for somebody who lost theirs; null for a form that had its link already. */
  async inviteAgain(actor: Actor, input: people.InviteAgain): Promise<Invited | null> {
    let made = false;
    const state = await this.#manage(actor, input.request, (desk, who) => {
      const drafts = people.linkMade(desk, who, input);
      made = true;
      return drafts;
    });
    if (!made) return null;
    const person = people.thePerson(state, input.person);
    return { person, token: await this.#token(person.id, 'invitation', 7 * DAY) };
  }

  async changeRole(actor: Actor, input: people.ChangeRole): Promise<Person> {
    const state = await this.#manage(actor, input.request, (desk, who) =>
      people.changeRole(desk, who, input),
    );
    return people.thePerson(state, input.person);
  }

  /** Disables or enables an account. Sessions ask for `sessionsFrom` and status, so a disabled account is out at once. */
  async switch(actor: Actor, input: people.SwitchAccount): Promise<Person> {
    const state = await this.#manage(actor, input.request, (desk, who) =>
      people.switchAccount(desk, who, input),
    );
    return people.thePerson(state, input.person);
  }

  /** Sets somebody's password directly: for the command line on the desk's own machine. */
  async setPassword(actor: Actor, id: string, password: string): Promise<void> {
    requireStrong(password);
    await this.#manage(actor, undefined, async (desk, who) => {
      people.thePerson(desk, id);
      await keepPassword(this.#door.services.db, id, password);
      return [people.passwordSet(who, id, 'administrator')];
    });
  }

  /** Whose invitation this is, to greet them; null where it is spent, unknown or too old. */
  async invitation(token: string): Promise<Person | null> {
    const { db, clock } = this.#door.services;
    const id = await readToken(db, token, 'invitation', clock());
    return id === null ? null : this.person(id);
  }

  async acceptInvitation(token: string, password: string): Promise<Person> {
    const { db } = this.#door.services;
    const invited = await this.invitation(token);
    if (!invited || invited.status === 'disabled')
      throw new Refused('token-spent', 'this invitation has been used or is too old: ask for a new one');
    requireStrong(password);
    await spendToken(db, token);
    return this.#newPassword(invited, password, 'invitation');
  }

  async changePassword(actor: Actor, input: { old: string; new: string }): Promise<Person> {
    const person = people.thePerson(await this.#door.state(), actor.id);
    if (!(await passwordFits(this.#door.services.db, person.id, input.old)))
      throw new Refused('invalid', 'the present password is not right', 'old');
    return this.#newPassword(person, input.new, 'self');
  }

  async #newPassword(person: Person, password: string, how: 'invitation' | 'self'): Promise<Person> {
    await keepPassword(this.#door.services.db, person.id, password);
    const { id, name, role } = person;
    const actor: Actor = { id, name, role, via: 'web' };
    const { state } = await this.#door.journal.write(() => [people.passwordSet(actor, id, how)]);
    await this.#door.state();
    return people.thePerson(state, id);
  }

  /** The person whose login and password these are; null for every other pair, at the same cost. */
  async signIn(login: string, password: string): Promise<Person | null> {
    const person = people.personByLogin(await this.#door.state(), login);
    const fits = await passwordFits(this.#door.services.db, person?.id ?? null, password);
    return fits && person?.status === 'active' ? person : null;
  }

  /** True where the password is this person's: a verdict is signed by signing in again. */
  async confirm(id: string, password: string): Promise<boolean> {
    const person = await this.person(id);
    return person?.status === 'active' && passwordFits(this.#door.services.db, id, password);
  }

  /** A link that signs in once without a password, for the start line of the demo. Valid for a day. */
  async signInLink(actor: Actor, id: string): Promise<string> {
    await this.#door.allow(actor, 'people.manage');
    people.thePerson(await this.#door.state(), id);
    return this.#token(id, 'sign-in', DAY);
  }

  async redeemLink(token: string): Promise<Person | null> {
    const { db, clock } = this.#door.services;
    const id = await readToken(db, token, 'sign-in', clock());
    if (id === null) return null;
    await spendToken(db, token);
    const person = await this.person(id);
    return person?.status === 'active' ? person : null;
  }

  #token(person: string, purpose: TokenPurpose, ms: number): Promise<string> {
    const { db, clock } = this.#door.services;
    return newToken(db, person, purpose, new Date(clock().getTime() + ms));
  }

  async #manage(
    actor: Actor,
    request: string | undefined,
    decide: (desk: DeskState, who: Actor) => Draft[] | Promise<Draft[]>,
  ): Promise<DeskState> {
    const who = await this.#door.allow(actor, 'people.manage');
    const { state } = await this.#door.journal.write((desk) =>
      // A form that was sent twice is one act.
      request !== undefined && desk.requests.has(`${who.id} ${request}`) ? [] : decide(desk, who),
    );
    await this.#door.state();
    return state;
  }
}
