/** A thing that somebody else changed, in words, for the page that compares. It comes from the desk as this person may see it. */
import { RESOLUTIONS, VERDICTS } from './words.js';

export function standsNow(current: unknown): { term: string; text: string }[] {
  if (typeof current !== 'object' || current === null) return [{ term: 'State', text: 'changed' }];
  const fields: Record<string, unknown> = { ...current };
  const rows: { term: string; text: string }[] = [];
  const add = (term: string, value: unknown): void => {
    if (typeof value === 'string' && value !== '') rows.push({ term, text: value });
  };
  add('Flag', fields['message']);
  add('State', fields['state']);
  addResolution(add, fields['resolution']);
  add('Name', fields['name']);
  add('Role', fields['role']);
  add('Status', fields['status']);
  add('Title', fields['title']);
  add('Policy', fields['policy']);
  add('Claim', statementOf(fields));
  addVotes(add, fields['votes']);
  return rows.length > 0 ? rows : [{ term: 'State', text: 'changed' }];
}

type Add = (term: string, value: unknown) => void;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function statementOf(fields: Record<string, unknown>): unknown {
  const { claim, statement } = fields;
  return isRecord(claim) ? claim['statement'] : statement;
}

function addResolution(add: Add, value: unknown): void {
  if (!isRecord(value)) return;
  const known = Object.entries(RESOLUTIONS).find(([kind]) => kind === value['kind']);
  add('Resolved as', known?.[1].text);
  add('Reason', value['reason']);
  if (isRecord(value['by'])) add('By', value['by']['name']);
}

function addVotes(add: Add, value: unknown): void {
  if (!Array.isArray(value)) return;
  for (const vote of value) {
    if (!isRecord(vote) || !isRecord(vote['by'])) continue;
    const known = Object.entries(VERDICTS).find(([kind]) => kind === vote['value']);
    add(
      `Verdict of ${String(vote['by']['name'])}`,
      [known?.[1].text ?? vote['act'], vote['rationale']].filter(Boolean).join('. '),
    );
  }
}
