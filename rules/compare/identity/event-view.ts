/**
 * The event of a claim as rules compare it: frames that say one thing in several ways are brought to one form.
 * "was held", "takes place" and "happened" occur; "has", "includes" and "there is" exist; "voted against" opposes; and what an
 * intransitive verb is said of is its theme.
 */
import type { Claim, Term } from '../../../model/claim.js';
import { handedOver } from './handed.js';
import { once } from '../words/once.js';
import { canonical, tellingWords } from '../words/words.js';

export interface EventView {
  lemma: string | null;
  class: string | null;
  agent: Term | null;
  theme: Term | null;
}

const JOB = canonical('job');
/** Verbs that say no more before a claim, complaint or bid than that it was made. */
const HANDS_IN =
  /^(?:make|lodge|file|submit|put in|put forward|hand in|send in|enter|bring|register|launch|raise|present|tender|lay)$/;
const HANDED_IN =
  /^(?:claim|complaint|appeal|application|bid|objection|request|offer|petition|grievance|tender|submission|proposal|nomination|lawsuit|suit|protest|plea|representation)$/;

/** "Arrested twelve people": whom it happened to, though the word says no more. */
const PEOPLE = /^(?:people|person|man|woman|child)$/;

/** What somebody has who resigns. */
const POST = /^(?:post|job|role|position|office|seat|commission|place|chair|chairmanship|duty)$/;

/** Told of no more than the day, and perhaps the place. */
const isDated = (times: Claim['times'], others: Claim['frame']['others']): boolean =>
  times.some(({ relation, granularity }) => relation === 'on' && /^(?:time|day)$/.test(granularity ?? '')) &&
  others.every(({ role }) => /^(?:at|in|for|of)$/.test(role));

/** Ways to say that somebody was or was not at an event: the word, the preposition before the event, the class. */
const THERE = [
  ['absent', 'from', 'miss'],
  ['missing', 'from', 'miss'],
  ['stay away', 'attribute', 'miss'],
  ['present', 'at', 'attend'],
] as const;

export const eventOf = once(viewOf);

function viewOf({ frame, times, quantities }: Claim): EventView {
  const { predicate, agent, theme, others } = frame;
  if (!predicate) return { lemma: null, class: null, agent, theme };
  const handed = handedOver(frame);
  if (handed) return { ...handed, class: null };
  const plain = { lemma: predicate.lemma, class: predicate.class, agent, theme };
  if (/^(hold|hold on|happen|occur|take place)$/.test(predicate.lemma) && (agent === null || theme === null))
    return { lemma: 'occur', class: null, agent: null, theme: theme ?? agent };
  // "the match was played"
  if (
    predicate.lemma === 'play' &&
    /^(?:match|game|fixture|final|semi-final|tie|tournament)$/.test(theme?.head ?? '')
  )
    return { lemma: 'occur', class: null, agent: null, theme };
  // "the fair is on 4 May"
  if (predicate.lemma === 'be' && predicate.class === null && !agent && theme && isDated(times, others))
    return { lemma: 'occur', class: null, agent: null, theme };
  // "remains the head": is so still
  if (/^(?:remain|stay)$/.test(predicate.lemma) && others.some(({ role }) => role === 'attribute'))
    return { ...plain, lemma: 'be', class: null };
  if (theme && HANDS_IN.test(predicate.lemma) && HANDED_IN.test(theme.head))
    return { ...plain, lemma: 'submit', class: null };
  const against = others.find(({ role }) => role === 'against')?.term;
  if ((predicate.class === 'vote' || /^(be|stand|come)$/.test(predicate.lemma)) && against)
    return { ...plain, class: 'oppose', agent: agent ?? theme, theme: against };
  // "was absent from the opening", "was present at it", "stayed away from it"
  const [, role = '', kind = ''] = THERE.find(([lemma]) => lemma === predicate.lemma) ?? [];
  const event = kind === '' ? undefined : others.find((other) => other.role === role)?.term;
  if (event) return { ...plain, class: kind, agent: agent ?? theme, theme: event };
  // "agreed on pay", "no agreement on pay": what is agreed
  const on = others.find(({ role }) => role === 'on')?.term;
  if (predicate.class === 'agree' && on)
    return { ...plain, agent: agent ?? (theme?.start === on.start ? null : theme), theme: on };
  const forTerm = others.find(({ role }) => role === 'for')?.term ?? theme;
  // "voted on whether to strike" tells of no side
  if (predicate.class === 'vote' && forTerm && !/^whether\b/i.test(forTerm.text))
    return { ...plain, class: 'support', theme: forTerm };
  if (
    /^(have|include|contain|exist)$/.test(predicate.lemma) ||
    (predicate.lemma === 'be' && predicate.class === 'exist')
  )
    return { lemma: 'exist', class: 'exist', agent: null, theme };
  // "750 jobs will go": they are cut
  if (agent && predicate.lemma === 'go' && canonical(agent.head) === JOB)
    return { ...plain, class: 'reduce', agent: null, theme: agent };
  // "went on for eleven weeks" tells how long it was, and not that it never ended
  if (
    predicate.class === 'continue' &&
    times.some(({ timex, relation }) => /^P/.test(timex ?? '') && relation === 'over')
  )
    return { lemma: 'last', class: null, agent: null, theme: theme ?? agent };
  // "resigned her post": it is she who goes
  if (agent && predicate.class === 'resign' && theme && POST.test(theme.head))
    return { ...plain, agent: null, theme: agent };
  // who survives, lives or dies is what it happens to
  if (agent && (predicate.class === 'live' || predicate.class === 'die'))
    return { ...plain, agent: null, theme: agent };
  // "took four hours": a length is nothing that is done; "dialled 999" tells no figure
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    theme !== null && start <= theme.start && theme.end <= end;
  const wordless = theme !== null && !theme.pronoun && tellingWords(theme.words).size === 0;
  const figure = wordless && !PEOPLE.test(theme.head) && (theme.head !== 'amount' || quantities.some(within));
  if (agent && (theme === null || times.some(within) || figure))
    return { ...plain, agent: null, theme: agent };
  return plain;
}
