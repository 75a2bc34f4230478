import type { Entry } from '../../model/envelope.js';

/** Fields of an entry's data that name what it made or changed, the most particular first. */
const NAMES = ['comment', 'evidence', 'report', 'into', 'flag', 'claim', 'document', 'person'] as const;

/** The id of the thing that an entry made or changed; the case's own id where it is about the case. */
export function subjectOf(entry: Entry, caseId: string): string {
  for (const name of NAMES) {
    const value = entry.data[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
      return value.id;
  }
  return caseId;
}
