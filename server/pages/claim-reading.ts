/** How a claim was read, field by field, with what reviewers corrected. */
import type { ClaimView } from '../../review/views/case-view.js';
import { chainOf, quantityInWords, timeInWords } from './statement.js';
import { modalityInWords, voiceInWords } from './words.js';

export interface ReadField {
  field: string;
  term: string;
  lines: string[];
  corrected: string | null;
}

export function readingOf(claim: ClaimView): ReadField[] {
  const c = claim.claim;
  const words = (parts: (string | null)[]): string =>
    parts.filter((part) => part !== null).join(' · ') || 'nothing';
  const fields: [string, string, string[]][] = [
    ['statement', 'Statement', [c.statement]],
    ['voice', 'Voice', [voiceInWords(c.voice)]],
    [
      'attribution',
      'Speakers',
      chainOf(c, null).map(({ name, rest, cue }) =>
        [name, rest, cue && `“${cue}”`].filter(Boolean).join(', '),
      ),
    ],
    ['modality', 'How sure', [modalityInWords(c.modality, 'positive')]],
    ['polarity', 'Yes or no', [c.polarity === 'negative' ? 'negative' : 'positive']],
    ['event', 'What', [words([c.event.subject, c.event.predicate, c.event.object])]],
    ['quantities', 'Quantities', c.quantities.map(quantityInWords)],
    ['times', 'Times', c.times.map(timeInWords)],
    ['topic', 'Topic', [words([c.topic.organisation, c.topic.aspect, c.topic.population, c.topic.measure])]],
    ['checkworthiness', 'Worth checking', [`${Math.round(c.checkworthiness * 100)}%`]],
    ['checkable', 'Can be checked', [c.checkable ? 'yes' : 'no: a question, a greeting or an opinion']],
  ];
  return fields.map(([field, term, lines]) => {
    const last = claim.corrections.filter((correction) => correction.field === field).at(-1);
    return {
      field,
      term,
      lines: lines.length > 0 ? lines : ['none'],
      corrected: last ? `corrected by ${last.by.name}: ${last.reason}` : null,
    };
  });
}
