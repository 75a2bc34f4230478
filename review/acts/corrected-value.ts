/** What a reviewer puts in the place of a field that was misread: it fits the claim's shape, and makes sense by itself. */
import type { z } from 'zod';
import { dateAdvice } from '../../documents/date-advice.js';
import { isCalendarDate } from '../../documents/dates.js';
import { readClaimSchema, type Claim } from '../../model/claim.js';
import type { Correctable } from '../../model/journal-entries.js';
import { Refused } from '../errors.js';

/** Throws Refused, whose field is the part at fault by its path: "times.0.earliest". */
export function correctedValue(field: Correctable, given: unknown): unknown {
  const parsed = readClaimSchema.shape[field].safeParse(given);
  if (!parsed.success) throw unfit(field, given, parsed.error.issues[0]);
  const { data } = parsed;
  if (data === '') throw new Refused('invalid', `the ${field} is empty`, field);
  if (field === 'quantities') (data as Claim['quantities']).forEach(requireRange);
  if (field === 'times') (data as Claim['times']).forEach(requireDays);
  return data;
}

function requireRange({ text, min, max }: Claim['quantities'][number], i: number): void {
  if (min !== null && max !== null && min > max)
    throw new Refused(
      'invalid',
      `“${text}”: ${min} at least is more than ${max} at most`,
      `quantities.${i}.max`,
    );
}

function requireDays({ text, earliest, latest }: Claim['times'][number], i: number): void {
  for (const [name, day] of Object.entries({ earliest, latest }))
    if (day !== null && !isCalendarDate(day))
      throw new Refused('invalid', dateAdvice(day), `times.${i}.${name}`);
  if (earliest !== null && latest !== null && earliest > latest)
    throw new Refused('invalid', `“${text}”: ${latest} comes before ${earliest}`, `times.${i}.latest`);
}

function unfit(field: Correctable, given: unknown, issue: z.core.$ZodIssue | undefined): Refused {
  const path = [field, ...(issue?.path ?? [])].join('.');
  const value = issue?.path.reduce<unknown>(
    (of, part) => (typeof of === 'object' && of !== null ? Reflect.get(of, part) : undefined),
    given,
  );
  if (typeof value === 'string' && /\.(?:earliest|latest)$/.test(path))
    return new Refused('invalid', dateAdvice(value), path);
  if (typeof value === 'string' && issue?.code === 'invalid_value')
    return new Refused('invalid', `"${value.slice(0, 80)}" is none of what can be chosen here`, path);
  return new Refused('invalid', `${path}: ${issue?.message ?? 'does not fit'}`, path);
}
