/** Roles of one event that one alone can fill, told in a verb: who was put into a post, who came after whom, what a thing is called. */
import type { Frame, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { SOLE_POST } from '../../words/sole-posts.js';
import { type Filled, isOneThing } from './fillers.js';

/** "Elected mayor", "appointed as its director". */
const INSTALLING =
  /^(?:appoint|elect|re-elect|name|choose|select|make|nominate|pick|install|swear in|ordain|crown|hire)$/;
/** Nobody comes after two, nor has two who come after. */
const FOLLOWING = /^(?:succeed|replace|take over from)$/;
const NAMING = /^(?:call|name|christen|rename|dub|entitle|title)$/;
const IDENTIFYING = /^(?:identify|name)$/;
const BEATING = /^(?:beat|defeat|overcome)$/;
/** Meetings that one side comes to once in a contest, against one other. */
const MEETING = /^(?:final|semi-final|semifinal|quarter-final|quarterfinal|play-off|playoff)$/;
const MARRYING = /^(?:marry|wed)$/;
/** Nouns of which a contest, a country or a deed has one. */
const SOLE = /^(?:winner|victor|runner-up|capital|killer|culprit|gunman|bomber|successor|predecessor)$/;
/** Posts with a seat, of which nobody has two at a time. */
const SEATED =
  /^(?:mayor|governor|bishop|archbishop|king|queen|premier|headteacher|headmaster|headmistress|coach|vicar|dean|sheriff|ambassador)$/;
const PRIZE_OF_ONE = /^(?:the )?(?:first|second|third|top) (?:prize|place)\b/i;
/** "Manager of the month": another next month. */
const OF_A_TERM = /\bof the (?:day|week|month|year|season|match|game|series|tournament)\b/i;
const NOT_NOW = /\b(?:former|ex|deputy|acting|vice|assistant|late)\b/i;
/** "One of the victims", "a second man": others are named beside. */
const OF_SEVERAL = /\b(?:one of|another|a second|a third|other|also|both|jointly|co-|formerly|previously)\b/i;

/** What a claim fills such roles with, as reported or planned; nothing where it is said to be one of several. */
export function rolesFilledBy({ claim }: CaseClaim): Filled[] {
  if (claim.polarity === 'negative' || !/^(?:asserted|planned|predicted)$/.test(claim.modality)) return [];
  if (OF_SEVERAL.test(claim.quote.exact)) return [];
  const { frame } = claim;
  const lemma = frame.predicate?.lemma ?? '';
  return [
    ...(INSTALLING.test(lemma) ? installed(frame) : []),
    ...(FOLLOWING.test(lemma) ? followed(frame) : []),
    ...(NAMING.test(lemma) ? called(frame) : []),
    ...(IDENTIFYING.test(lemma) ? identified(frame) : []),
    ...(BEATING.test(lemma) ? beaten(frame) : []),
    ...(lemma === 'be' ? said(frame) : []),
    ...(lemma === 'go' ? prize(frame) : []),
    ...(MARRYING.test(lemma) && frame.tense === 'past' ? married(frame) : []),
  ];
}

const behind = ({ others }: Frame, role: RegExp): Term[] =>
  others.flatMap((one) => (role.test(one.role) ? [one.term] : []));

/** "Was elected mayor of Tarn", "has appointed Ann Lee as its director". */
function installed(frame: Frame): Filled[] {
  const { theme } = frame;
  if (!theme || !isPerson(theme)) return [];
  return behind(frame, /^(?:attribute|as)$/).flatMap((post) =>
    SOLE_POST.test(post.head) && !/^an? /i.test(post.text) && !OF_A_TERM.test(post.text)
      ? [{ role: 'who is put into', thing: post, filler: theme }]
      : [],
  );
}

/** "Ann Lee succeeded Peter Cole": before the one and after the other. */
function followed(frame: Frame): Filled[] {
  const { agent, theme } = frame;
  if (!agent || !theme || !isPerson(agent) || !isPerson(theme)) return [];
  const post = behind(frame, /^as$/)
    .map(({ head }) => ` as ${head}`)
    .join('');
  return [
    { role: `who comes after${post}`, thing: theme, filler: agent },
    { role: `who comes before${post}`, thing: agent, filler: theme },
  ];
}

/** "The ship was named Kestrel"; by whom is another matter: "called Bruno by the children". */
function called(frame: Frame): Filled[] {
  const { theme, agent } = frame;
  if (!theme || agent || theme.entity !== null || theme.pronoun || !isOneThing(theme)) return [];
  return behind(frame, /^attribute$/).flatMap((name) =>
    isByName(name) ? [{ role: `name of ${exactly(theme, frame)}`, thing: theme, filler: name }] : [],
  );
}

/** "The driver was identified as Tom Vane". */
function identified(frame: Frame): Filled[] {
  const { theme } = frame;
  if (!theme || theme.entity !== null || !isOneThing(theme)) return [];
  return behind(frame, /^as$/).flatMap((name) =>
    isPerson(name) ? [{ role: `who was ${exactly(theme, frame)}`, thing: theme, filler: name }] : [],
  );
}

/** "Wales beat Ireland in the final": each had one opponent there. */
function beaten(frame: Frame): Filled[] {
  const { agent, theme } = frame;
  const [meeting] = behind(frame, /^in$/).filter(({ head }) => MEETING.test(head));
  if (!meeting || !agent || !theme || !isByName(agent) || !isByName(theme)) return [];
  return [
    { role: `beaten in the ${meeting.head} by`, thing: agent, filler: theme },
    { role: `winner in the ${meeting.head} over`, thing: theme, filler: agent },
  ];
}

/** "The winner was Ann Lee", "Ann Lee was the winner of the race"; "is the mayor of Tarn": of no other town. */
function said(frame: Frame): Filled[] {
  const { theme, tense } = frame;
  if (!theme) return [];
  return behind(frame, /^attribute$/).flatMap((what) => {
    if (SOLE.test(theme.head) && isOneThing(theme) && isByName(what))
      return [{ role: `who is ${exactly(theme, frame)}`, thing: theme, filler: what }];
    if (SOLE.test(what.head) && /^the /i.test(what.text) && isByName(theme))
      return [{ role: `who is ${exactly(what, frame)}`, thing: what, filler: theme }];
    return tense === 'present' &&
      isPerson(theme) &&
      SEATED.test(what.head) &&
      !NOT_NOW.test(what.text) &&
      /^the .* (?:of|at) \p{Lu}/u.test(what.text)
      ? [{ role: 'post of', thing: theme, filler: what }]
      : [];
  });
}

/** "First prize went to Ann Lee". */
function prize(frame: Frame): Filled[] {
  const { agent } = frame;
  if (!agent || !PRIZE_OF_ONE.test(agent.text)) return [];
  return behind(frame, /^to$/).flatMap((term) =>
    isByName(term) ? [{ role: 'who won', thing: agent, filler: term }] : [],
  );
}

/** "Ann Lee married Tom Vane in June": a wedding has two. */
function married({ agent, theme }: Frame): Filled[] {
  if (!agent || !theme || !isPerson(agent) || !isPerson(theme)) return [];
  return [{ role: 'married to', thing: agent, filler: theme }];
}

/** "The ferry" and "the new ferry", "the winner" and "the winner at Oster" may be two: a noun with all that narrows it. */
const exactly = ({ text }: Term, { others }: Frame): string =>
  [text, ...others.flatMap(({ role, term }) => (/^(?:attribute|as)$/.test(role) ? [] : [role, term.text]))]
    .join(' ')
    .toLowerCase();

const isByName = ({ text }: Term): boolean => /^(?!An? |The )\p{Lu}/u.test(text);

/** By forename and surname. */
const isPerson = ({ text, entity }: Term): boolean =>
  entity !== null && /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u.test(text);
