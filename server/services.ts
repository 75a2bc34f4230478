/** What the pages are given by whoever starts them. */
import type { Logger } from 'pino';
import type { Desk } from '../review/desk.js';

export interface Services {
  desk: Desk;
  clock: () => Date;
  log: Logger;
  /** Names besides loopback that the server answers to; null for any (behind a proxy that checks them). */
  hosts: readonly string[] | null;
  /** What people open, where a proxy stands in front; null where they open this server. With https, cookies go over TLS only. */
  url: string | null;
  /** Secret that the cookies of notices are signed with. */
  secret: string;
}
