/** `gainsay import`: files into a case of the desk. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isBundle } from '../../claims-db/transfer/bundle.js';
import { Refused } from '../../review/errors.js';
import { complain } from '../complain.js';
import { placeOf } from '../environment.js';
import { plainReason } from '../failure.js';
import { counted } from '../formats/counted.js';
import { gather } from '../gather.js';
import { readIgnoreFile } from '../ignore-file.js';
import type { LoadedDocument } from '../load-documents.js';
import { COMMAND, withDesk, type OpenDesk } from '../open-desk.js';
import { dateOption } from '../options.js';
import { printable } from '../printable.js';
import { findCase } from '../which-case.js';

export interface ImportOptions {
  case?: string;
  published?: string;
}

/** Imports what can be read; the exit code is 2 where something could not. */
export async function runImport(inputs: readonly string[], options: ImportOptions): Promise<number> {
  const cwd = process.cwd();
  const published = dateOption('--published', options.published);
  const bundle = bundleIn(inputs);
  if (bundle !== null) {
    const { importBundleFile } = await import('./import-bundle.js');
    return importBundleFile(bundle, options.case);
  }
  const ignored = readIgnoreFile(cwd);
  const { documents, errors, leftOut } = await gather(inputs, { cwd, published, ignored, stdin: null });
  for (const { message } of errors) complain(message);
  if (leftOut.length > 0) complain(`left out, because only plain text is read: ${leftOut.join(', ')}`);
  const [first] = documents;
  if (!first) return 2;
  return withDesk(placeOf(process.env, cwd), async (open) => {
    const caseId = await caseFor(open, options.case ?? titleFrom(first));
    let refused = 0;
    for (const document of documents) if (!(await add(open, caseId, document, cwd))) refused++;
    const view = await open.desk.view(COMMAND, caseId);
    const flags = view.flags.filter(({ state }) => state === 'open').length;
    process.stdout.write(
      `${caseId}: ${counted(view.documents.length, 'document')}, ${counted(view.claims.length, 'claim')}, ${counted(flags, 'open flag')}\n`,
    );
    return errors.length + refused > 0 ? 2 : 0;
  });
}

/** A single file that a case was exported to, null for anything else. */
function bundleIn(inputs: readonly string[]): string | null {
  const [only] = inputs;
  if (inputs.length !== 1 || only === undefined) return null;
  const isFile = statSync(resolve(only), { throwIfNoEntry: false })?.isFile() ?? false;
  return only.endsWith('.gainsay') || (isFile && isBundle(resolve(only))) ? only : null;
}

function titleFrom({ path, source }: LoadedDocument): string {
  return source.meta.title ?? basename(path).replace(/\.[^.]+$/, '');
}

async function caseFor({ desk }: OpenDesk, name: string): Promise<string> {
  const known = await findCase(desk, name);
  return known?.caseId ?? (await desk.openCase(COMMAND, { title: name })).id;
}

/** Adds a document; one that is in the case already is told and left alone. False where it was refused. */
async function add(
  { desk }: OpenDesk,
  caseId: string,
  { path, source }: LoadedDocument,
  cwd: string,
): Promise<boolean> {
  try {
    const bytes = readFileSync(resolve(cwd, path));
    const { seq } = await desk.view(COMMAND, caseId);
    const meta = { published: source.meta.published };
    const name = basename(path);
    await desk.change(COMMAND, caseId, { act: 'document.add', revision: seq, name, bytes, meta });
    process.stdout.write(`added ${printable(path)}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    complain(`${path}: ${plainReason(error)}`);
    return error.code === 'taken';
  }
}
