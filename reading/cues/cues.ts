/**
 * The cue lexicon: which words report what somebody says, writes, thinks or wants, in which frame, and with what stance.
 * Lists come from the verb classes of English grammar (verbs of communication, of conjecture, of judgement, of desire: Levin 1993,
 * ch. 29, 33, 32, 37; news style guides), completed with the verbs that news writing uses for them; `lexicon.ts` holds the lists.
 */
import type { Stance } from '../../model/claim.js';
import { ADJECTIVE_CLASSES } from './adjectives.js';
import { NOUN_CLASSES } from './nouns.js';
import type { CueClass, CueFrame, CueKind } from './classes.js';
import { CUE_CLASSES } from './lexicon.js';

/** What is known of one cue verb. */
export interface Cue {
  lemma: string;
  stance: Stance;
  kind: CueKind;
  frames: ReadonlySet<CueFrame>;
  /** Prepositions or particles that make a cue of their own ("call for", "point out"), with its stance, kind and frames. */
  particles: ReadonlyMap<string, Cue>;
}

const NONE: ReadonlyMap<string, Cue> = new Map();
const VERBS = lexicon(CUE_CLASSES);
const NOUNS = lexicon(NOUN_CLASSES);
const ADJECTIVES = lexicon(ADJECTIVE_CLASSES);

/** Words of several classes get the frames of all; stance and kind are those of the first. Each particle is a cue of its own. */
function lexicon(classes: readonly CueClass[]): ReadonlyMap<string, Cue> {
  const found = new Map<string, Cue>();
  for (const entry of classes) {
    for (const word of entry.lemmas.trim().split(/\s+/)) addWord(found, entry, word);
  }
  return found;
}

function addWord(found: Map<string, Cue>, entry: CueClass, word: string): void {
  const [lemma = word, particle] = word.split('+');
  const known = found.get(lemma);
  if (particle !== undefined) {
    const [name = particle, ...opened] = particle.split(':');
    const frames = new Set<CueFrame>(opened.length > 0 ? (opened as CueFrame[]) : ['np', 'wh']);
    const own: Cue = { lemma, stance: entry.stance, kind: entry.kind, frames, particles: NONE };
    const bare = known ?? {
      lemma,
      stance: entry.stance,
      kind: entry.kind,
      frames: new Set<CueFrame>(),
      particles: NONE,
    };
    found.set(lemma, { ...bare, particles: new Map([...bare.particles, [name, own]]) });
    return;
  }
  const frames = new Set([...(known?.frames ?? []), ...(entry.frames.split(' ') as CueFrame[])]);
  const first = known && known.frames.size > 0 ? known : entry;
  found.set(lemma, {
    lemma,
    stance: first.stance,
    kind: first.kind,
    frames,
    particles: known?.particles ?? NONE,
  });
}

/** The cue that a verb with this lemma may be, or undefined. */
export const cueOf = (lemma: string): Cue | undefined => VERBS.get(lemma);

/** The cue that a noun with this lemma may be ("claim", "support"), or undefined. */
export const nounCue = (lemma: string): Cue | undefined => NOUNS.get(lemma);

/** The cue that an adjective may be after "be" ("confident", "critical"), or undefined. */
export const adjectiveCue = (word: string): Cue | undefined => ADJECTIVES.get(word);
