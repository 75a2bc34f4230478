/** `gainsay cases`: the cases of the desk. */
import { placeOf } from '../environment.js';
import { printable } from '../printable.js';
import { textWidth } from '../formats/text-width.js';
import { withExistingDesk } from '../open-desk.js';
import { allCases } from '../which-case.js';

/** Prints a line for each case, those last worked on first, or all as JSON. */
export async function listCases(format: 'stylish' | 'json'): Promise<number> {
  return withExistingDesk(placeOf(process.env, process.cwd()), async ({ desk }) => {
    const cases = (await allCases(desk)).map(({ caseId, title, at, fields }) => ({
      id: caseId,
      title,
      at,
      documents: Number(fields['documents']),
      claims: Number(fields['claims']),
      openFlags: Number(fields['open']),
      archived: fields['archived'] === true,
    }));
    if (format === 'json') process.stdout.write(`${JSON.stringify({ schema: 'gainsay-cases/1', cases })}\n`);
    else if (cases.length === 0)
      process.stdout.write('No case yet; "gainsay import FILE… --case NAME" makes one.\n');
    else
      process.stdout.write(
        table([
          ['case', 'documents', 'claims', 'open flags', 'title'],
          ...cases.map((row) => [
            row.id,
            String(row.documents),
            String(row.claims),
            String(row.openFlags),
            `${printable(row.title)}${row.archived ? ' (archived)' : ''}`,
          ]),
        ]),
      );
    return 0;
  });
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell)))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
