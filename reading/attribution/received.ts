/** Stands that come to the one they are about: "The plan drew criticism from the union", "Lee has won praise from both sides". */
import type { Raw } from './raw.js';
import { subjectAfter, subjectBefore } from './subjects.js';
import { isFinite, verbGroupStart } from './verb-groups.js';
import type { Page, Range } from './words.js';
import { type Cue, nounCue } from '../cues/cues.js';

/** Verbs of getting. Source: Levin 1993, 13.5 (verbs of getting and obtaining), with the verbs that news uses for responses. */
const GETTING =
  /^(?:draw|win|receive|earn|get|gain|attract|secure|garner|enjoy|face|endure|provoke|spark|prompt|lock|collect|command)$/;

/** Nouns of stands that are given to somebody; what they are given for is what the stand is about. */
const STAND =
  /^(?:support|praise|criticism|backing|endorsements?|condemnation|applause|scorn|rebukes?|ire|approval|fire|scrutiny|opposition|complaints?|ridicule|plaudits|acclaim|objections?|mockery|sympathy|thanks)$/;

/** Most words between the verb and its noun ("has drawn some very harsh public criticism"). */
const NEAR = 6;

/** Attributions of stands received, outside quotations. */
export function receivedStands(page: Page): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first + 2; i < sentence.last - 2; i++) {
      const word = page.words[i];
      if (!word || word.quote >= 0 || word.pos !== 'NOUN' || !STAND.test(word.lower)) continue;
      if (page.words[i + 1]?.lower !== 'from') continue;
      const raw = receivedAt(page, i, sentence);
      if (raw) found.push(raw);
    }
  }
  return found;
}

function receivedAt(page: Page, noun: number, sentence: Range): Raw | null {
  for (let i = noun - 1; i > Math.max(sentence.first, noun - NEAR); i--) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || word.pos === 'PUNCT') return null;
    if (word.pos !== 'VERB') continue;
    if (!GETTING.test(word.lemma) || !isFinite(page, i)) return null;
    const first = verbGroupStart(page, i, sentence.first);
    const about = subjectBefore(page, first, sentence.first);
    const source = subjectAfter(page, noun + 2, sentence.last);
    return (
      about &&
      source && {
        source: [source],
        cue: [{ first, last: noun + 1 }],
        content: [about],
        lexical: standOf(page.words[noun]?.lemma ?? ''),
        frame: 'np',
        verb: i,
      }
    );
  }
  return null;
}

const standOf = (noun: string): Cue | null => nounCue(noun)?.particles.values().next().value ?? null;
