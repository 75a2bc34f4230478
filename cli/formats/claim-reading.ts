/** How a claim was read, in a few lines for people: who says it, in what sense, what happens, figures and times. */
import type { PrintedClaim, Quantity, Time } from '../../model/claim.js';
import { printable } from '../printable.js';

/** One line for each thing that was read. */
export function claimReading(claim: Omit<PrintedClaim, 'id' | 'document'>): string[] {
  const { event, topic } = claim;
  const lines = [
    ['who', [claim.voice, ...claim.attribution.map(speaker)].join(' ← ')],
    [
      'sense',
      [claim.modality, claim.polarity, ...claim.operators.map(({ kind, text }) => `${kind} “${text}”`)].join(
        ', ',
      ),
    ],
    ['event', `${event.subject ?? '–'} · ${event.predicate ?? '–'} · ${event.object ?? '–'}`],
    [
      'topic',
      [topic.organisation, topic.aspect, topic.population, topic.measure]
        .map((part) => part ?? '–')
        .join(' · '),
    ],
    ...claim.quantities.map((quantity) => ['quantity', quantityLine(quantity)]),
    ...claim.times.map((time) => ['time', timeLine(time)]),
  ];
  return lines.map(([label = '', value = '']) => `${label.padEnd(8)} ${printable(value)}`);
}

function speaker({ name, role, organisation, cue, stance }: PrintedClaim['attribution'][number]): string {
  const who = [name, role, organisation].filter((part) => part !== null).join(', ') || 'somebody';
  return `${who} (${cue ?? 'no cue'}, ${stance})`;
}

function quantityLine({ text, min, max, unit, of, role, approximate, quantifier }: Quantity): string {
  const range = min === max ? String(min ?? 'unknown') : `${min ?? 'any'} to ${max ?? 'any'}`;
  const notes = [role, approximate ? 'approximate' : null, quantifier].filter(
    (note) => note !== null && note !== undefined,
  );
  return `“${text}” = ${range} ${unit === '1' ? '' : `${unit} `}of ${of ?? '–'}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function timeLine({ text, timex, relation, earliest, latest, certainty }: Time): string {
  return `“${text}” = ${relation} ${timex ?? 'unresolved'}, from ${earliest ?? 'any'} to ${latest ?? 'any'} (${certainty})`;
}
