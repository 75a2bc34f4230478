import type { Actor } from '../model/envelope.js';

/** An entry as a use case decides it; the journal adds time and the desk's head. */
export interface Draft {
  type: string;
  data: Record<string, unknown>;
  reason?: string | undefined;
  actor: Actor;
}
