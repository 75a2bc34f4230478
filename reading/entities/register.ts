/** The register of entities while a text is read: names become entities, later names and words are booked as mentions of them. */
import type { DocumentMeta } from '../../model/document.js';
import type { Entity, EntityKind } from './entity.js';
import { writerOf } from './writer.js';
import { isBody, kindOf, OFFICES } from './kinds.js';
import type { NameRun } from './name-run.js';
import { ShortForms } from './short-forms.js';
import { roleOf } from './roles.js';
import { BODY, FEMALE, MALE, ROLE, TITLES } from '../words/entity-words.js';
import type { TokenisedText } from '../text/tokens.js';
import { written } from '../text/hyphenation.js';

export interface Mention {
  start: number;
  end: number;
  /** Token that begins it. */
  token: number;
  entity: Entity;
  /** True for a phrase that introduces somebody unnamed, or a document: it covers the names in it. */
  phrase: boolean;
}

interface Draft {
  run: NameRun;
  entity: Entity;
}

export class Register {
  readonly all: Entity[] = [];
  readonly mentions: Mention[] = [];
  private readonly drafts: Draft[] = [];
  private readonly firstDraft = new Map<Entity, Draft>();
  private readonly byName = new Map<string, Entity>();
  private readonly short = new ShortForms();
  private readonly t: TokenisedText;
  private readonly meta: DocumentMeta;

  constructor(t: TokenisedText, meta: DocumentMeta) {
    this.t = t;
    this.meta = meta;
  }

  /** Books one name. Full names come before their short forms are settled (`settle`), so that a lead's "James" finds "Brian James". */
  name(run: NameRun): void {
    const known = this.byName.get(run.name);
    const entity = known ?? this.entity(run.name, kindOf(this.t, run));
    if (run.title) {
      entity.kind = 'person';
      entity.gender ??= TITLES.get(run.title) ?? null;
      entity.role ??= OFFICES.get(run.title) ?? (ROLE.test(run.title) ? run.title : null);
    }
    const role = entity.kind === 'person' || !known ? roleOf(this.t, run) : null;
    if (role && entity.kind !== 'organisation') {
      entity.kind = 'person';
      if (entity.role === null || entity.role === OFFICES.get(run.title ?? '') || entity.role === run.title)
        entity.role = role.text;
      if (role.organisation && entity.organisation === null)
        entity.organisation = this.slice(...role.organisation);
    }
    if (entity.kind === 'person') {
      const given = run.words[0]?.toLowerCase() ?? '';
      if (run.words.length > 1) entity.gender ??= FEMALE.has(given) ? 'f' : MALE.has(given) ? 'm' : null;
    }
    this.byName.set(run.name, entity);
    const draft = { run, entity };
    this.drafts.push(draft);
    if (!this.firstDraft.has(entity)) this.firstDraft.set(entity, draft);
  }

  /** Short forms join their full names, then all mentions are booked. */
  settle(): void {
    for (const { run, entity } of this.drafts) {
      if (run.words.length > 1) this.short.add(run, entity);
    }
    for (const draft of this.drafts) {
      const entity = this.fullForm(draft) ?? draft.entity;
      this.book(draft, entity);
    }
    for (const entity of this.entities()) {
      if (entity.organisation)
        entity.organisation = this.canonicalBody(entity.organisation) ?? entity.organisation;
    }
  }

  /** The full name that a short one stands for; "The Clarion" is the publisher of that last name. */
  private fullForm({ run }: Draft): Entity | null {
    const word = (run.words[0] ?? '').toLowerCase();
    const paper =
      run.article && run.words.length === 1 && word === this.meta.publisher?.toLowerCase().split(' ').at(-1);
    return (paper ? this.publisher(word) : null) ?? this.short.find(run);
  }

  private book({ run }: Draft, entity: Entity): void {
    const from = this.t.tokens[run.from];
    const last = this.t.tokens[run.last - 1];
    if (!from || !last) return;
    if (run.name !== entity.name && !entity.aliases.includes(run.name)) entity.aliases.push(run.name);
    this.mention(entity, run.from, from.start, last.end);
  }

  mention(entity: Entity, token: number, start: number, end: number, phrase = false): void {
    entity.mentions.push([start, end]);
    this.mentions.push({ start, end, token, entity, phrase });
  }

  entity(name: string, kind: EntityKind, named = true): Entity {
    const made: Entity = {
      name,
      named,
      kind,
      role: null,
      organisation: null,
      gender: null,
      aliases: [],
      mentions: [],
    };
    this.all.push(made);
    return made;
  }

  /** The organisation that "the trust", "Unison" or a publisher's short name stands for, by its words; null where none fits. */
  canonicalBody(words: string): string | null {
    const bare = words.replace(/^the\s+/i, '');
    const known = this.byName.get(words) ?? this.byName.get(bare) ?? this.byName.get(`The ${bare}`);
    if (known) return this.fullFormOf(known)?.name ?? known.name;
    return this.body(bare.toLowerCase(), Infinity)?.name ?? null;
  }

  private fullFormOf(entity: Entity): Entity | null {
    const draft = this.firstDraft.get(entity);
    return draft ? this.fullForm(draft) : null;
  }

  /** The organisation last mentioned before a token whose name contains this kind of body; else the first one after; else the publisher. */
  body(kind: string, before: number): Entity | null {
    let later: Entity | null = null;
    let found: Entity | null = null;
    let at = -1;
    for (const entity of this.organisations()) {
      if (!isBody(entity, kind)) continue;
      const last = entity.lastBefore(before);
      if (last > at) {
        at = last;
        found = entity.entity;
      }
      later ??= entity.entity;
    }
    return found ?? later ?? this.publisher(kind);
  }

  /** The person who wrote the text and says "I" in it; null where it does not tell. */
  writer(): Entity | null {
    const name = writerOf(this.t.text, this.meta);
    return name === null ? null : (this.byName.get(name) ?? this.entity(name, 'person'));
  }

  /**
   * The organisation that the text names, where it names no other but its publisher; null else. "The Board", "the Committee" is an organ
   * of one that it leaves out.
   */
  only(): Entity | null {
    const [first, second] = [...this.organisations()].filter(
      ({ entity }) =>
        entity.name !== this.meta.publisher && !BODY.test(entity.name.toLowerCase().replace(/^the /, '')),
    );
    return second ? null : (first?.entity ?? null);
  }

  private publisher(kind: string): Entity | null {
    const name = this.meta.publisher;
    if (!name || !name.toLowerCase().split(/\W+/).includes(kind)) return null;
    const known = this.byName.get(name);
    if (known) return known;
    const made = this.entity(name, 'organisation');
    this.byName.set(name, made);
    return made;
  }

  private *organisations(): Generator<{ entity: Entity; lastBefore: (at: number) => number }> {
    let seen = 0;
    for (const entity of this.all) {
      if (entity.kind !== 'organisation' || entity.mentions.length === 0) continue;
      if (seen++ > 200) return;
      yield { entity, lastBefore: (at) => lastBefore(entity, at) };
    }
  }

  mentionsInOrder(): Mention[] {
    return this.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  entities(): Entity[] {
    return this.all.filter((entity) => entity.mentions.length > 0);
  }

  private slice(first: number, last: number): string {
    const [head, tail] = [this.t.tokens[first], this.t.tokens[last - 1]];
    return head && tail ? written(this.t.text.slice(head.start, tail.end)) : '';
  }
}

function lastBefore(entity: Entity, offset: number): number {
  for (let i = entity.mentions.length - 1; i >= Math.max(0, entity.mentions.length - 400); i--) {
    const start = entity.mentions[i]?.[0] ?? 0;
    if (start < offset) return start;
  }
  return -1;
}
