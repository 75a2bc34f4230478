/** Which rules are asked for the keys of a claim: those whose needs it meets, and of these those that its verb or its letters call. */
import type { Claim } from '../model/claim.js';
import { meets, metBy, needsOf, type Need, type Needs } from './needs.js';
import type { Letters } from './sought/sought.js';

/** A verb or letters that every claim has to which a rule gives keys; one of the two is enough. */
export interface Seeks {
  /** Asked once of each lemma of a predicate; the empty one stands for none. */
  verbs?: (lemma: string) => boolean;
  /** In the claim's quote, or in the short text that it stands in. */
  words?: Letters;
}

interface Asking {
  needs?: readonly Need[] | undefined;
  seeks?: Seeks | undefined;
}

interface Entry<T> {
  one: T;
  needs: Needs;
  seeks: Seeks;
  /** What is left to look for where the verb alone does not call it. */
  words: Letters | null;
}

/** So many verbs are kept before all are forgotten. */
const MAX_VERBS = 5000;

const EVERY: Seeks = { verbs: () => true };

export class Asked<T extends Asking> {
  readonly #all: readonly Entry<T>[];
  /** By lemma and by the needs that are met: who may be asked. */
  readonly #byVerb = new Map<string, Entry<T>[][]>();

  constructor(all: readonly T[]) {
    this.#all = all.map((one) => ({ one, needs: needsOf(one), seeks: one.seeks ?? EVERY, words: null }));
  }

  /** Those to ask of a claim, in the order given. */
  of(claim: Claim): T[] {
    const { quote, frame } = claim;
    const out: T[] = [];
    for (const { one, words } of this.#called(frame.predicate?.lemma ?? '', metBy(claim)))
      if (words === null || words.mayBeIn(quote.exact) || (frame.whole && words.mayBeIn(frame.whole.text)))
        out.push(one);
    return out;
  }

  #called(lemma: string, met: Needs): readonly Entry<T>[] {
    let lists = this.#byVerb.get(lemma);
    if (!lists) {
      if (this.#byVerb.size >= MAX_VERBS) this.#byVerb.clear();
      this.#byVerb.set(lemma, (lists = []));
    }
    return (lists[met] ??= this.#all.flatMap((entry) => {
      const { needs, seeks } = entry;
      if (!meets(met, needs)) return [];
      if (seeks.verbs?.(lemma)) return [entry];
      return seeks.words ? [{ ...entry, words: seeks.words }] : [];
    }));
  }
}
