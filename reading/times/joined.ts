/**
 * Times as a claim holds them. The scan gives each time expression by itself, as TimeML does; what two of them say together is one time
 * of the event: "between January and March", "from 3 to 9 June", "the week before Christmas", "two days after Easter". And a time that
 * belongs to what something is compared with ("up on June 2017", "than in 2016") is marked, since the event did not happen then.
 */
import type { Time } from '../../model/claim.js';
import { addMonths, dateText, dayText, parseDate, weekdayOf } from './calendar.js';
import { dayOfText } from './placed.js';

/** The times of a text in order, those joined that are one, and those marked that are only compared with. */
export function joinTimes(text: string, times: readonly Time[]): Time[] {
  const out: Time[] = [];
  for (const time of times) {
    const before = out.at(-1);
    const near = before && time.start - before.end <= JOINT;
    const joined = before
      ? ((near
          ? (rangeOf(text, before, time) ?? besideOf(text, before, time) ?? stretchTo(text, before, time))
          : null) ?? hourOf(text, before, time))
      : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(time);
  }
  return out.map((time) => (isCompared(text, time) ? { ...time, compared: true as const } : time));
}

/** The longest joint between two times that are one: " and ". */
const JOINT = 5;

const isDuration = ({ timex }: Time): boolean => /^P(?!AST|RESENT)/.test(timex ?? '');
const isClock = ({ granularity }: Time): boolean => granularity === 'time';

/** "between January and March", "from 3 to 9 June", "3–9 June", "2011 to 2014": from the first day of the one to the last of the other. */
function rangeOf(text: string, from: Time, to: Time): Time | null {
  if (
    [from, to].some(
      (one) => isDuration(one) || isClock(one) || /^(?:XXXX|PAST|PRESENT|FUTURE)/.test(one.timex ?? ''),
    )
  )
    return null;
  const joint = text.slice(from.end, to.start);
  const lead = /\bbetween\s+(?:the\s+)?$/i.exec(text.slice(Math.max(0, from.start - LEAD), from.start));
  const between = lead !== null && /^\s+and\s+$/.test(joint) && /^(?:on|during)$/.test(to.relation);
  const fromTo =
    /^from\s/i.test(from.text) && /^\s+$/.test(joint) && /^(?:to|until|till|through)\s/.test(to.text);
  const dashed =
    /^\s?[–-]\s?$/.test(joint) &&
    /^(?:on|during|since)$/.test(from.relation) &&
    /^(?:on|during)$/.test(to.relation);
  if (!between && !fromTo && !dashed) return null;
  const [earliest, latest] = [from.earliest, to.latest];
  // "from last Monday to Friday": which days are meant is not plain
  if (
    (earliest === null) !== (latest === null) ||
    (earliest !== null && latest !== null && earliest > latest)
  )
    return null;
  const start = lead && between ? from.start - lead[0].length : from.start;
  const timex = from.timex !== null && to.timex !== null ? `${from.timex}/${to.timex}` : null;
  return {
    text: text.slice(start, to.end),
    start,
    end: to.end,
    timex,
    relation: 'during',
    earliest,
    latest,
    certainty:
      [from, to].find(({ certainty }) => certainty === 'unknown')?.certainty ??
      [from, to].find(({ certainty }) => certainty === 'implied')?.certainty ??
      'certain',
    granularity: 'other',
  };
}

/** "In the year | to March 2017", "the six months | ended June 30": the stretch has its end already, which by itself would be an open bound. */
function stretchTo(text: string, stretch: Time, to: Time): Time | null {
  if (stretch.earliest === null || stretch.latest === null || stretch.latest !== to.latest) return null;
  if (!/\b(?:year|quarter|months|weeks|days|decade|season)\b/i.test(stretch.text)) return null;
  if (!/^\s+(?:end(?:ed|ing)\s+)?$/.test(text.slice(stretch.end, to.start))) return null;
  // a length alone would be no place in time
  const timex = /^P/.test(stretch.timex ?? '') ? `${stretch.earliest}/${stretch.latest}` : stretch.timex;
  return { ...stretch, timex, text: text.slice(stretch.start, to.end), end: to.end };
}

/** "between ": what is looked at before a time for the word that makes it the first of two. */
const LEAD = 14;

/** What may stand between an hour and its day, besides the preposition that the second of them has. */
const HOUR_AND_DAY =
  /^,?\s+(?:(?:at|on)\s+)?(?:(?:about|around|approximately|roughly|some|exactly|just|shortly|soon|a little|well)\s+)?(?:(?:before|after|past)\s+)?(?:the (?:morning|afternoon|evening|night) of\s+)?$/i;

/** "Six in the morning on Friday", "on 2 February at about a quarter past four": an hour that tells no day, and the day beside it. */
function hourOf(text: string, one: Time, other: Time): Time | null {
  const [hour, day] = isClock(one) ? [one, other] : [other, one];
  const clock = /T\d\d:\d\d$/.exec(hour.timex ?? '')?.[0];
  if (!isClock(hour) || clock === undefined || hour.earliest !== null || hour.latest !== null) return null;
  if (day.granularity !== 'day' || day.relation !== 'on' || !/^\d{4}-\d\d-\d\d$/.test(day.timex ?? ''))
    return null;
  if (!HOUR_AND_DAY.test(text.slice(one.end, other.start))) return null;
  const of = (timex: string): string => `${day.timex ?? ''}${timex.slice(timex.indexOf('T'))}`;
  return {
    ...hour,
    text: text.slice(one.start, other.end),
    start: one.start,
    end: other.end,
    timex: of(clock),
    earliest: day.earliest,
    latest: day.latest,
    certainty: day.certainty,
    ...(hour.alternatives ? { alternatives: hour.alternatives.map(of) } : {}),
  };
}

const BESIDE = /^(?:(?:in|on|over|during|for)\s+)?the\s+(day|weekend|week|fortnight|month|year)$/i;

/** "(in) the week before Christmas", "two days after Easter": counted from a day or month that is told. */
function besideOf(text: string, one: Time, of: Time): Time | null {
  const direction = of.relation === 'before' ? -1 : of.relation === 'after' ? 1 : 0;
  const edge = direction < 0 ? of.latest : of.earliest;
  if (direction === 0 || isDuration(of) || isClock(of) || !/^\s+$/.test(text.slice(one.end, of.start)))
    return null;
  // "shortly before Easter" keeps its own relation, and "before" without a day told nothing to count from
  if (edge === null || !/^(?:before|after)\s/.test(of.text)) return null;
  const unit = BESIDE.exec(one.text)?.[1];
  const days = unit ? daysBeside(unit, edge, direction) : offsetFrom(text, one, edge, direction);
  if (!days) return null;
  const [earliest, latest] = days;
  return {
    text: text.slice(one.start, of.end),
    start: one.start,
    end: of.end,
    timex: earliest === latest ? earliest : `${earliest}/${latest}`,
    relation: earliest === latest ? 'on' : 'during',
    earliest,
    latest,
    certainty: of.certainty === 'unknown' ? 'unknown' : 'implied',
    granularity: earliest === latest ? 'day' : 'other',
  };
}

const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 31, year: 366 };

/** The stretch of such a length that ends or begins beside a day. */
function daysBeside(unit: string, edge: string, direction: -1 | 1): [string, string] {
  const near = dayOfText(edge);
  if (unit === 'weekend') {
    const saturday = direction < 0 ? near - (weekdayOf(near) % 7) - 1 : near + ((13 - weekdayOf(near)) % 7);
    return [dayText(saturday), dayText(saturday + 1)];
  }
  const far = near + direction * ((LENGTHS[unit] ?? 1) - 1);
  return direction < 0 ? [dayText(far), dayText(near)] : [dayText(near), dayText(far)];
}

/** What makes a length before a date a bound rather than a distance: "within two days of", "up to a week before". */
const BOUNDED =
  /\b(?:within|up to|than|over|under|nearly|almost|about|around|least|most|some|for|in|every|or)\s+$/i;

/** "two days before Easter": the day, week, month or year so far from it. */
function offsetFrom(text: string, length: Time, edge: string, direction: -1 | 1): [string, string] | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(length.timex ?? '') ?? [];
  if (!count || !unit || /^(?:in|for|within|over)\s/i.test(length.text)) return null;
  if (BOUNDED.test(text.slice(Math.max(0, length.start - LEAD), length.start))) return null;
  // `edge` is a day beside the one that is told
  const told = parseDate(dayText(dayOfText(edge) - direction));
  if (!told) return null;
  const n = Number(count) * direction;
  if (unit === 'D' || unit === 'W') {
    const day = dayText(dayOfText(dateText(told)) + n * (unit === 'W' ? 7 : 1));
    return [day, day];
  }
  const { year, month } = addMonths({ ...told, day: 1 }, n * (unit === 'Y' ? 12 : 1));
  const last = dayText(dayOfText(dateText(addMonths({ year, month, day: 1 }, 1))) - 1);
  return [dateText({ year, month, day: 1 }), last];
}

/** What comes before the time of something else: "compared with £3m in", "against 310 in", "up 6 per cent on", "than in". */
const COMPARED = [
  /\b(?:compared|in comparison) (?:with|to)\s(?:[^\s;:()]*[^\s,;:()]\s){0,6}$/i,
  /\bagainst (?:[£€$]?\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )(?:[^\s;:()]*[^\s,;:()]\s){1,6}$/i,
  /\b(?:up|down)(?: by)? (?:[£€$]?\d[^\s,;:()]*|half|a third|a quarter)(?: per cent| percent)? on (?:the )?$/i,
  /\b(?:up|down) from (?:(?:just|about|around|nearly|almost|over|only|some) )*(?:[£€$]?\d[^\s;:()]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an? (?:third|quarter))(?: [a-z]+){0,4} (?:the )?$/i,
  /\bthan (?:it|they|he|she|we|i|you|there) (?:did|do|does|had|has|have|was|were|is|are)(?: been| done| had)? (?:in |for |at |during |on )?(?:the )?$/i,
  /\bthan (?:(?:the|that|those|an?) (?:[^\s,;:()]+ ){0,3}(?:of|in|for|at) )?(?:in |for |at |during )?(?:the (?:whole|same \w+) (?:of|in) )?$/i,
];
/** "were up on June 2017"; but "burned down on Monday". */
const UP_ON = /\b(?:up|down) on (?:the )?$/i;
/** "no later than", "more than three years": a bound of the time itself. */
const BOUND = /\b(?:later|earlier|sooner|longer|more|less|fewer|other|rather|better) than (?:the )?$/i;
/** As long as the phrase between may be. */
const REACH = 70;

function isCompared(text: string, time: Time): boolean {
  if (isDuration(time)) return false;
  const before = text.slice(Math.max(0, time.start - REACH), time.start).replace(/^[\s\S]*[.!?\n]\s/, '');
  const lead = /^(?:in|for|at|during|on)\s/i.exec(time.text)?.[0] ?? '';
  if (lead === '' && BOUND.test(before)) return false;
  const phrase = before + lead;
  if (UP_ON.test(phrase)) return time.granularity !== 'day' && time.granularity !== 'time';
  return COMPARED.some((pattern) => pattern.test(phrase));
}
