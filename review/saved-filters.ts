/**
 * The filters that a person keeps for their own work. They are private values (decision 3): nobody else's business, renamed and
 * deleted for good, in no bundle. The last to save wins; there is one person.
 */
import type { ClaimsDb } from '../claims-db/contract.js';
import { Refused } from './errors.js';

/** The lists of a case that have filters. */
export type FilteredList = 'flags' | 'claims';

export interface SavedFilter {
  id: string;
  name: string;
  list: FilteredList;
  /** The query of the list's address, without "?". */
  query: string;
  /** The case that it is for; null where it fits any. */
  case: string | null;
}

/** As the store has them: those kept before the claims had filters do not say of which list they are. */
type Stored = Omit<SavedFilter, 'list'> & Partial<SavedFilter>;

const MOST = 30;
const LONGEST_NAME = 60;

export class SavedFilters {
  readonly #db: ClaimsDb;
  /** Changes are made one after the other, so that none is made from an older list. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: ClaimsDb) {
    this.#db = db;
  }

  /** Those of a list that fit a case, by name. */
  async list(person: string, caseId: string, list: FilteredList): Promise<SavedFilter[]> {
    const all = await this.#all(person);
    return all
      .filter((filter) => filter.list === list && (filter.case === null || filter.case === caseId))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  /** Keeps a filter under a name; the same name again replaces it. */
  async keep(person: string, filter: Omit<SavedFilter, 'id'>): Promise<void> {
    const name = checked(filter.name);
    if (filter.query === '')
      throw new Refused('invalid', 'this is the plain list: choose a filter first', 'name');
    await this.#change(person, (all) => {
      const rest = all.filter((one) => one.name !== name || !sameReach(one, filter));
      if (rest.length >= MOST)
        throw new Refused('invalid', `${MOST} filters are the most: delete one first`, 'name');
      const last = Math.max(0, ...all.map(({ id }) => Number(id.slice(1))));
      return [...rest, { ...filter, name, id: `f${last + 1}` }];
    });
  }

  async rename(person: string, id: string, name: string): Promise<void> {
    const wanted = checked(name);
    await this.#change(person, (all) => {
      const own = found(all, id);
      if (all.some((one) => one !== own && one.name === wanted && sameReach(one, own)))
        throw new Refused('taken', `you have a filter called "${wanted}" already`, 'name');
      return all.map((one) => (one.id === id ? { ...one, name: wanted } : one));
    });
  }

  /** One that is gone already stays gone: a second click is none. */
  async remove(person: string, id: string): Promise<void> {
    await this.#change(person, (all) => all.filter((one) => one.id !== id));
  }

  async #all(person: string): Promise<SavedFilter[]> {
    const value = await this.#db.getPrivate(keyOf(person));
    return Array.isArray(value) ? (value as Stored[]).map((one) => ({ list: 'flags', ...one })) : [];
  }

  #change(person: string, change: (all: SavedFilter[]) => SavedFilter[]): Promise<void> {
    const run = this.#turn.then(async () => {
      await this.#db.setPrivate(keyOf(person), change(await this.#all(person)));
    });
    this.#turn = run.catch(() => undefined);
    return run;
  }
}

/** True where both stand in the same list of filters. */
const sameReach = (a: Omit<SavedFilter, 'id'>, b: Omit<SavedFilter, 'id'>): boolean =>
  a.list === b.list && a.case === b.case;

const keyOf = (person: string): string => `filters:${person}`;

function found(all: readonly SavedFilter[], id: string): SavedFilter {
  const filter = all.find((one) => one.id === id);
  if (!filter) throw new Refused('not-now', 'this filter is no longer there: keep it anew', 'name');
  return filter;
}

function checked(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new Refused('invalid', 'give the filter a name', 'name');
  if (trimmed.length > LONGEST_NAME)
    throw new Refused(
      'invalid',
      `this name has ${trimmed.length.toLocaleString('en-GB')} letters; ${LONGEST_NAME} are the most`,
      'name',
    );
  return trimmed;
}
