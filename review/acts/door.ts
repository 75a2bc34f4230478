/** The desk's door: who is there, what they may do, and the writing down of both acts and refusals. */
import type { PersonRef } from '../../model/entry-data.js';
import type { Actor } from '../../model/envelope.js';
import { ACTS, may, type Action } from '../rights/authorisation.js';
import { deskKind } from '../journals/case-kind.js';
import type { DeskState } from '../state/desk-state.js';
import { NotAllowed } from '../errors.js';
import { LiveJournal } from '../journals/live-journal.js';
import { GAINSAY } from './recheck.js';
import type { Services } from './services.js';

export class Door {
  readonly services: Services;
  readonly journal: LiveJournal<DeskState>;
  #head: string | null = null;
  #people: DeskState['people'] = new Map();

  constructor(services: Services) {
    this.services = services;
    const { db, clock } = services;
    this.journal = new LiveJournal('desk', deskKind, { db, clock, deskHead: () => this.#head });
  }

  /** The desk as its journal stands. */
  async state(): Promise<DeskState> {
    return this.#seen(await this.journal.state());
  }

  /** The desk with all that any server has written. */
  async newest(): Promise<DeskState> {
    return this.#seen(await this.journal.newest());
  }

  #seen(state: DeskState): DeskState {
    this.#head = state.head;
    this.#people = state.people;
    return state;
  }

  /** Head of the desk's journal, as of the last look. */
  get head(): string | null {
    return this.#head;
  }

  /** Somebody who can be given work, as of the last look at the desk. */
  worker(id: string): PersonRef | null {
    const person = this.#people.get(id);
    const works = person?.status === 'active' && person.role !== 'reader';
    return works ? { id, name: person.name } : null;
  }

  now(): string {
    return this.services.clock().toISOString();
  }

  /**
   * The actor as the desk knows them now: for somebody on the pages the account decides, whatever the session says. Throws
   * NotAllowed, and records it, where the role does not allow the action or the account is disabled.
   */
  async allow(actor: Actor, action: Action, caseId: string | null = null): Promise<Actor> {
    const known = await this.recognise(actor);
    if (known && may(known.role, action)) return known;
    await this.#recordRefusal(known ?? actor, action, caseId);
    if (!known) throw new NotAllowed(action, `the account of ${actor.name} is not active`);
    throw new NotAllowed(
      action,
      `${known.role === 'editor' || known.role === 'admin' ? 'an' : 'a'} ${known.role} may not ${ACTS[action]}`,
    );
  }

  /** The actor with name and role as they stand; null where a person's account is not active. */
  async recognise(actor: Actor): Promise<Actor | null> {
    const { people } = await this.state();
    if (actor.via !== 'web') return actor;
    const person = people.get(actor.id);
    if (person?.status !== 'active') return null;
    return { id: person.id, name: person.name, role: person.role, via: 'web' };
  }

  async #recordRefusal(actor: Actor, action: Action, caseId: string | null): Promise<void> {
    if (this.services.db.readOnlyReason() !== null) return;
    const data = { action, case: caseId, role: actor.role };
    await this.journal.write(() => [{ type: 'access.refused', data, actor }]);
  }

  /** Records the rule set that this program brings, where the desk has not seen it yet. */
  async adoptRules(): Promise<void> {
    const { db, ruleSet, readerRevision } = this.services;
    if (db.readOnlyReason() !== null) return;
    const rules = ruleSet.rules.map(({ id, revision }) => ({ id, revision }));
    await this.journal.write((state) =>
      state.ruleSet === ruleSet.hash
        ? []
        : [
            {
              type: 'rules.adopted',
              data: { hash: ruleSet.hash, reader: readerRevision, rules },
              actor: GAINSAY,
            },
          ],
    );
    await this.state();
  }
}
