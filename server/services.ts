/** What the pages are given by whoever starts them. */
import type { Logger } from 'pino';
import type { Desk } from '../review/desk.js';

export interface Services {
  desk: Desk;
  clock: () => Date;
  log: Logger;
  /** Names besides loopback that the server answers to; null for any (behind a proxy that checks them). */
  hosts: readonly string[] | null;
  /** True behind TLS: the session cookie is then sent over it only. */
  secure: boolean;
  /** Secret that session cookies are signed with. */
  secret: string;
}
