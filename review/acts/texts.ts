/** Texts of documents, from the store's blobs; the last ones are kept at hand. */
import type { ClaimsDb } from '../../claims-db/contract.js';
import type { CaseState } from '../state/case-state.js';
import { NotFound } from '../errors.js';

/** UTF-16 code units kept at most, over all texts. */
const MOST = 16_000_000;

export class Texts {
  readonly #db: ClaimsDb;
  readonly #kept = new Map<string, string>();
  #size = 0;

  constructor(db: ClaimsDb) {
    this.#db = db;
  }

  /** The text under a hash; null where it was erased or is missing. */
  async get(hash: string): Promise<string | null> {
    const kept = this.#kept.get(hash);
    if (kept !== undefined) return kept;
    const bytes = await this.#db.getBlob(hash);
    if (!bytes) return null;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    this.#keep(hash, text);
    return text;
  }

  /** The text of a document of a case; null where it was erased or is missing. Throws NotFound. */
  async ofDocument(state: CaseState, id: string): Promise<string | null> {
    const document = state.documents.get(id);
    if (!document) throw new NotFound('document', id);
    return document.status === 'erased' ? null : this.get(document.text);
  }

  forget(hash: string): void {
    this.#size -= this.#kept.get(hash)?.length ?? 0;
    this.#kept.delete(hash);
  }

  #keep(hash: string, text: string): void {
    if (text.length > MOST / 4) return;
    this.#kept.set(hash, text);
    this.#size += text.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= MOST) return;
      this.forget(oldest);
    }
  }
}
