/** The moment that each of two claims names by a clause: "when the ferry left", "before it sank". Two moments may differ in all else. */
import type { CaseClaim } from '../rule.js';
import { oppositesOfWord } from './opposites.js';
import { clocksDiffer, periods } from './times.js';
import { stemOf } from './words.js';

/** True where the two speak of two periods, hours or moments. */
export const otherTime = (a: CaseClaim, b: CaseClaim): boolean =>
  periods(a, b) === 'apart' || clocksDiffer(a, b) || momentsDiffer(a, b);

interface Moment {
  /** Words by which the clause is put before, at or after its event. */
  at: 'before' | 'at' | 'after';
  stems: readonly string[];
}

const CLAUSE = /\b(when|as|while|once|by the time|before|after|until)\s+((?:\p{L}|[’' -])+)/giu;
const PARTICLE = /^(?:off|on|out|in|back|up|down|away|over)$/;

/** The two name moments that cannot be one: before and after one event, or events that are opposite ("took off", "landed"). */
function momentsDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [momentsOf(a), momentsOf(b)];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => apart(one, other)));
}

function momentsOf({ claim }: CaseClaim): Moment[] {
  return [...claim.quote.exact.matchAll(CLAUSE)].map(([, marker = '', rest = '']) => {
    const words = rest.toLowerCase().split(/[\s]+/);
    const stems = words.map((word, i) =>
      PARTICLE.test(words[i + 1] ?? '') ? `${stemOf(word)}_${words[i + 1] ?? ''}` : stemOf(word),
    );
    const place = /^(before|until)$/i.test(marker) ? 'before' : /^after$/i.test(marker) ? 'after' : 'at';
    return { at: place, stems: stems.filter((stem) => stem !== '') };
  });
}

function apart(x: Moment, y: Moment): boolean {
  const opposite = x.stems.some((stem) => {
    const others = oppositesOfWord(stem);
    return !y.stems.includes(stem) && y.stems.some((other) => others.has(other) && !x.stems.includes(other));
  });
  if (x.at === y.at) return opposite;
  const one = x.stems.filter((stem) => stem.length > 3 && y.stems.includes(stem)).length > 0;
  return x.at !== 'at' && y.at !== 'at' && one;
}
