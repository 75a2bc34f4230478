/**
 * How every change is made: allowed for the role, decided on the newest state, checked by the rules where claims change, appended
 * once however often its form is sent; and tried out without being made.
 */
import type { Actor, Entry } from '../../model/envelope.js';
import type { Action } from '../rights/authorisation.js';
import type { CaseState } from '../state/case-state.js';
import { CHANGES, type Change } from './changes.js';
import type { Door } from './door.js';
import { caseEntrySchemas } from '../../model/journal-entries.js';
import { subjectOf } from './entry-subject.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import type { LiveJournal } from '../journals/live-journal.js';
import { previewOf, type Preview } from './preview.js';
import { withFlags } from './recheck.js';
import type { Context, Tools, Written } from './services.js';
import type { Texts } from './texts.js';
import { validate } from '../journals/validate-draft.js';

/** What an archived case still takes: its settings, to bring it back, and a lawful erasure, which does not wait. */
const WHILE_ARCHIVED: ReadonlySet<Change['act']> = new Set([
  'case.settings',
  'document.erase',
  'evidence.erase',
]);

export class ChangeMaker {
  readonly #tools: Tools;
  readonly #door: Door;
  readonly #texts: Texts;

  constructor(tools: Tools, door: Door, texts: Texts) {
    this.#tools = tools;
    this.#door = door;
    this.#texts = texts;
  }

  async make(
    journal: LiveJournal<CaseState>,
    actor: Actor,
    caseId: string,
    change: Change,
  ): Promise<Written> {
    const who = await this.#allow(await journal.state(), actor, change);
    const { alone = false } = ruleOf(change);
    let repeats: number | null = null;
    const { entries, state: after } = await journal.write(
      async (state) => {
        repeats =
          change.request === undefined ? null : (state.requests.get(`${who.id} ${change.request}`) ?? null);
        return repeats === null ? this.#decide(state, who, change) : [];
      },
      { alone },
    );
    this.#forgetErased(entries);
    const [first] = entries;
    if (first) return { seq: first.seq, id: subjectOf(first, caseId), repeated: false };
    return repeats === null
      ? { seq: after.seq, id: caseId, repeated: false }
      : this.#written(caseId, repeats);
  }

  /** What a change would do. Its reason may still be missing. */
  async preview(state: CaseState, actor: Actor, change: Change): Promise<Preview> {
    const who = await this.#allow(state, actor, change);
    const complete = 'reason' in change && !change.reason?.trim() ? { ...change, reason: 'preview' } : change;
    const drafts = await this.#decide(state, who, complete);
    // What could not be saved is said before anybody looks at what saving would do.
    for (const draft of drafts) validate(draft, caseEntrySchemas);
    return previewOf(state, drafts, this.#door.now(), who.id);
  }

  context(state: CaseState, actor: Actor): Context {
    return {
      state,
      actor,
      services: this.#tools,
      at: this.#door.now(),
      worker: (id) => this.#door.worker(id),
      text: (document) => this.#texts.ofDocument(state, document),
    };
  }

  #allow(state: CaseState, actor: Actor, change: Change): Promise<Actor> {
    const { action } = ruleOf(change);
    const wanted = typeof action === 'string' ? action : action(this.context(state, actor), change);
    return this.#door.allow(actor, wanted, state.id);
  }

  async #decide(state: CaseState, who: Actor, change: Change): Promise<Draft[]> {
    if (state.settings.archived && !WHILE_ARCHIVED.has(change.act))
      throw new Refused('not-now', 'the case is archived: take it out of the archive in its settings first');
    const { decide, recheck } = ruleOf(change);
    const context = this.context(state, who);
    const [first, ...rest] = await decide(context, change);
    if (!first) return [];
    const drafts = [{ ...first, data: { ...first.data, request: change.request } }, ...rest];
    return recheck ? withFlags(state, drafts, this.#tools, context.at) : drafts;
  }

  /** What the same form wrote when it was sent before. */
  async #written(caseId: string, seq: number): Promise<Written> {
    for await (const entry of this.#tools.db.read(`case-${caseId}`, seq - 1))
      return { seq, id: subjectOf(entry, caseId), repeated: true };
    return { seq, id: caseId, repeated: true };
  }

  /** The store removes the texts with the entry that says so. */
  #forgetErased(entries: readonly Entry[]): void {
    for (const { type, data } of entries)
      if (type === 'document.erased' || type === 'evidence.erased')
        for (const blob of data['blobs'] as string[]) this.#texts.forget(blob);
  }
}

/** The rule of a change, taking any change: the act says which it is. */
interface AnyRule {
  action: Action | ((context: Context, change: Change) => Action);
  recheck: boolean;
  alone?: boolean;
  decide(context: Context, change: Change): Draft[] | Promise<Draft[]>;
}

function ruleOf(change: Change): AnyRule {
  if (!Object.hasOwn(CHANGES, change.act))
    throw new Refused('invalid', `there is no change called "${String(change.act)}"`, 'act');
  return CHANGES[change.act] as unknown as AnyRule;
}
