/** Data: adjectives of attitude that are cues after "be". Source: the adjectives that English grammars list with "that", "to" or a preposition. */
import type { CueClass } from './classes.js';

export const ADJECTIVE_CLASSES: readonly CueClass[] = [
  {
    stance: 'say',
    kind: 'thought',
    frames: 'that',
    lemmas:
      'confident confident+of confident+in aware aware+of convinced convinced+of certain certain+of sure sure+of concerned concerned+about concerned+over worried worried+about optimistic optimistic+about pessimistic pessimistic+about hopeful hopeful+of afraid afraid+of adamant adamant+about doubtful doubtful+about skeptical skeptical+of sceptical sceptical+of proud proud+of glad sorry sorry+for unhappy unhappy+with unhappy+about angry angry+about angry+with angry+at disappointed disappointed+with disappointed+in pleased pleased+with delighted delighted+with nervous nervous+about upset upset+about upset+with frustrated frustrated+with surprised surprised+by surprised+at clear clear+about unsure unsure+about fearful fearful+of wary wary+of mindful mindful+of happy happy+with happy+about grateful grateful+for thankful thankful+for excited excited+about',
    note: 'states of mind about a statement or a thing',
  },
  {
    stance: 'hope',
    kind: 'thought',
    frames: 'to',
    lemmas:
      'eager eager+for reluctant willing unwilling keen keen+on determined anxious desperate intent+on focused+on interested+in committed+to dedicated+to',
    note: 'readiness and intentions',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np',
    lemmas:
      'critical+of dismissive+of supportive+of tired+of upbeat+about outspoken+about outspoken+in opposed+to hostile+to sympathetic+to loyal+to enthusiastic+about bitter+about silent+about silent+on ambivalent+about divided+on divided+over split+on fond+of jealous+of appreciative+of respectful+of uncomfortable+with uncomfortable+about honest+about vocal+about vocal+in outraged+by outraged+at offended+by horrified+by horrified+at appalled+by alarmed+by alarmed+at thrilled+with thrilled+about thrilled+by bullish+on bullish+about quiet+on quiet+about cautious+about positive+about negative+about biased+against prejudiced+against shy+about impressed+by impressed+with obsessed+with',
    note: 'stands towards a thing',
  },
];
