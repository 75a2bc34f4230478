/**
 * One session: what is kept of somebody who signed in, under a random id that only their cookie knows (decision 12). Every change is
 * written when it is made, so that no answer is sent before it holds.
 */
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Desk } from '../../review/desk.js';
import type { Person } from '../../review/state/desk-state.js';
import { cookieNamed, cookieOptions } from './cookies.js';

interface Kept {
  person: string;
  /** The account's `sessionsFrom` at sign-in: when it moves on, the session is over. */
  from: number;
  /** When the session began (milliseconds). */
  opened: number;
  /** When this person last gave their password (milliseconds); missing after a sign-in by link. */
  confirmed?: number;
  /** The link of an invitation, shown once on the next page. */
  link?: { name: string; href: string } | undefined;
}

export interface SessionDeps {
  sessions: Desk['sessions'];
  clock: () => Date;
  url: string | null;
}

const NAME = 'gainsay';
const HOUR = 3_600_000;
/** A session ends after so long without a request, and after so long in any case. */
const IDLE_MS = 12 * HOUR;
const TOTAL_MS = 7 * 24 * HOUR;
/** Its end is moved, and so written, when it would move by more than this. */
const STEP_MS = IDLE_MS / 48;
/** 256 bits: nobody guesses one, so that it needs no signature. */
const ID_BYTES = 32;
const ID = /^[\w-]{43}$/;

export class Session {
  readonly #deps: SessionDeps;
  readonly #res: Response;
  #id: string | null = null;
  #kept: Readonly<Kept> | null = null;

  private constructor(deps: SessionDeps, res: Response) {
    this.#deps = deps;
    this.#res = res;
  }

  /** The session that a request belongs to; one of nobody where there is none. */
  static async of(req: Request, res: Response, deps: SessionDeps): Promise<Session> {
    const session = new Session(deps, res);
    const id = cookieNamed(req, NAME);
    if (id === null || !ID.test(id)) return session;
    const now = deps.clock().getTime();
    const found = await deps.sessions.get(id, now);
    if (!found) return session;
    session.#id = id;
    session.#kept = found.value as Kept;
    const until = session.#until(session.#kept);
    // Where nothing can be written, reading goes on.
    if (until - found.until > STEP_MS) await deps.sessions.touch(id, until).catch(() => undefined);
    return session;
  }

  /** What is kept of whoever is signed in; null for nobody. */
  get kept(): Readonly<Kept> | null {
    return this.#kept;
  }

  /** Begins a session for a person under a new id, so that one planted before sign-in is worth nothing. */
  async start(person: Person, confirmed?: Date): Promise<void> {
    await this.#destroy();
    const { clock, url } = this.#deps;
    this.#id = randomBytes(ID_BYTES).toString('base64url');
    await this.#keep({
      person: person.id,
      from: person.sessionsFrom,
      opened: clock().getTime(),
      ...(confirmed ? { confirmed: confirmed.getTime() } : {}),
    });
    const options = cookieOptions(url);
    // A browser would not take it, and it must not go over the wire in the clear.
    if (!options.secure || this.#res.req.secure) this.#res.cookie(NAME, this.#id, options);
  }

  /** The password was given now. */
  confirm(): Promise<void> {
    return this.#change({ confirmed: this.#deps.clock().getTime() });
  }

  /** Keeps the link of an invitation for the next page. */
  keepLink(link: NonNullable<Kept['link']>): Promise<void> {
    return this.#change({ link });
  }

  /** The link that was kept, once. */
  async takeLink(): Promise<NonNullable<Kept['link']> | null> {
    const link = this.#kept?.link;
    if (link === undefined) return null;
    await this.#change({ link: undefined });
    return link;
  }

  async end(): Promise<void> {
    if (this.#id !== null) this.#res.clearCookie(NAME, cookieOptions(this.#deps.url));
    await this.#destroy();
  }

  async #destroy(): Promise<void> {
    const id = this.#id;
    this.#id = null;
    this.#kept = null;
    if (id !== null) await this.#deps.sessions.destroy(id);
  }

  async #change(part: Partial<Kept>): Promise<void> {
    if (this.#kept) await this.#keep({ ...this.#kept, ...part });
  }

  async #keep(kept: Kept): Promise<void> {
    this.#kept = kept;
    if (this.#id !== null) await this.#deps.sessions.set(this.#id, kept, this.#until(kept));
  }

  #until({ opened }: Kept): number {
    return Math.min(this.#deps.clock().getTime() + IDLE_MS, opened + TOTAL_MS);
  }
}
