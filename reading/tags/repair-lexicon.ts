/** Which words may be verbs at all, though wink tags them as nouns: asked only where a clause has no other verb. */
import { REPORTING, TAKES_CLAUSE } from '../words/complement-words.js';
import { verbSense } from '../words/predicate-lexicon.js';
import { NOUN_OR_VERB } from './repair-tests.js';

/**
 * Verbs that are nouns or adjectives too and in no other list. Source: the entries of learner's dictionaries that give both, as far as
 * the verb is at home in news, minutes and letters; words that mostly end a heading ("team", "list") are left out.
 */
const OTHER_VERBS = new Set(
  (
    'ache act age anchor anger arch ask auction award baffle bake balance bark bathe beam bear beat beg bellow belong bend bet blaze bleed ' +
    'blow boil bond border bottle bow bowl brake breed brew bribe bridge bring broadcast bruise brush bubble bulge bump bunch buzz camp cart cast ' +
    'catch chain chase chat cheat check cheer chill choose clash clean clip coach collect collide come comfort compromise conflict cook ' +
    'cool copy cough count course crawl creak credit creep cross crowd crush cry curse curve cycle dance dash date depend dictate dine ' +
    'disappear disembark display dive dock draw dream dress drill drink drip drive drown dump dust dye eat echo edge envy escort exceed ' +
    'exhibit experience export fade fancy fault feast fence fill filter fish fit fix flap flash float flock fly fold forge forget frame ' +
    'frown fuel function gather gaze glow go graze grin grip groan guard guide gulp hammer hand handle hang harvest haul heat hesitate ' +
    'hide honor honour host hum hunt hurry itch jam knock lapse labor labour laugh leap lend lie light loop love lunch march mask match mate meet ' +
    'mend milk mine mow nest occupy offend outnumber outperform paint parade patrol pause peel perch phone picture pilot pin pipe pitch ' +
    'plant plot pour prefer preside prey print prosper puzzle query queue raid rain ransom rattle read regard reign rely remedy resort retreat ' +
    'rhyme ride rival roam roar rock roll root rotate row rush sag sample scan scare scream search seem seep send shape shelter shine shiver ' +
    'shoot shout sing sit sketch slam sleep slope smell smile smoke sound speak spoil sponsor spray spring spy squeeze stack stain stamp ' +
    'starve steer stem sting stir store storm strand stray strike struggle subsidise suit sum surf surround swap sway sweep swim take ' +
    'taste tempt thrive tick tip toil tour tow trace track tread trick trickle trip tug twist unite upset vanish wait wander wash watch ' +
    'wave wear weep wheeze whistle wipe wonder worship wrap wreck yell'
  ).split(' '),
);

/** True where a lemma may be a verb. */
export const mayBeVerb = (lemma: string): boolean =>
  NOUN_OR_VERB.has(lemma) ||
  OTHER_VERBS.has(lemma) ||
  REPORTING.has(lemma) ||
  TAKES_CLAUSE.has(lemma) ||
  verbSense(lemma) !== null;
