/** Short forms of names and whose they are: surnames, given names, acronyms, "The Rotherham" for a body of that name. */
import type { Entity } from './entity.js';
import { fits } from './kinds.js';
import { isGivenName, type NameRun } from './name-run.js';
import { ORGANISATION, TRADES } from '../words/entity-words.js';

/** Most entities kept for one short form: beyond two it is ambiguous anyway. */
const MOST = 8;

export class ShortForms {
  private readonly surnames = new Map<string, Entity[]>();
  private readonly given = new Map<string, Entity[]>();
  private readonly bodies = new Map<string, Entity[]>();
  private readonly firms = new Map<string, Entity[]>();

  /** Books the short forms of a full name. */
  add(run: NameRun, entity: Entity): void {
    const first = (run.words[0] ?? '').toLowerCase();
    if (entity.kind === 'person') book(this.surnames, (run.words.at(-1) ?? '').toLowerCase(), entity);
    const known = isGivenName(first) || entity.role !== null || entity.gender !== null;
    if (entity.kind === 'person' && known) book(this.given, first, entity);
    if (entity.kind === 'organisation') {
      const letters = run.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
      if (run.words.slice(1).some((word) => TRADES.test(word.toLowerCase()))) book(this.firms, first, entity);
      book(this.bodies, letters.join(''), entity);
      book(this.bodies, first === 'the' ? (run.words[1] ?? '').toLowerCase() : first, entity);
    }
  }

  /** Whose name a single word is ("Moore", "Dr Moore", "Lucy", "CATA"), null where nobody's or more than one's. */
  find(run: NameRun): Entity | null {
    const [word] = run.words;
    if (!word || run.words.length !== 1) return null;
    const lower = word.toLowerCase();
    const people = this.surnames.get(lower)?.filter((one) => !run.title || fits(one, run.title));
    const isKind = run.article && ORGANISATION.test(lower);
    if (people?.length === 1 && !isKind) return people[0] ?? null;
    if (!people && !run.title) {
      const familiar = sole(this.given.get(lower));
      if (familiar) return familiar;
    }
    if (run.title && people && people.length > 1) return people.at(-1) ?? null;
    const acronym = word.length >= 2 && word === word.toUpperCase() ? sole(this.bodies.get(word)) : null;
    const firm = run.title || run.article ? null : sole(this.firms.get(lower));
    return acronym ?? firm ?? (run.article && !isKind ? sole(this.bodies.get(lower)) : null);
  }
}

const sole = (list: readonly Entity[] | undefined): Entity | null =>
  list?.length === 1 ? (list[0] ?? null) : null;

function book(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key) ?? [];
  if (!list.includes(entity) && list.length < MOST) map.set(key, [...list, entity]);
}
