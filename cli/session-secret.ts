/** The secret that the cookies of notices are signed with: made once and kept in the store, so that a restart or another server knows them. */
import { randomBytes } from 'node:crypto';
import type { ClaimsDb } from '../claims-db/contract.js';

const KEY = 'session-secret';

/** In a store that takes no writes and has none yet, one that lasts as long as this process. */
export async function sessionSecret(db: ClaimsDb): Promise<string> {
  const fresh = randomBytes(32).toString('base64url');
  const kept = db.readOnlyReason() === null ? db.keepPrivate(KEY, fresh) : db.getPrivate(KEY);
  return String((await kept) ?? fresh);
}
