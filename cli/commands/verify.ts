/** `gainsay verify`: whether a data folder or a bundle is whole and unchanged. */
import { readFileSync, statSync } from 'node:fs';
import { bundleSource, readBundle } from '../../claims-db/transfer/bundle.js';
import { checkFolder } from '../../claims-db/embedded/data-folder.js';
import { verifySource, type VerifyReport } from '../../claims-db/verify/verify.js';
import { folderSource, storeSource, type VerifySource } from '../../claims-db/verify/source.js';
import { complain } from '../complain.js';
import { placeOf } from '../environment.js';
import { Failure, plainReason } from '../failure.js';
import { counted } from '../formats/counted.js';
import { openStore } from '../open-desk.js';
import { printable } from '../printable.js';
import { progress, type Progress } from '../progress.js';
import { storeFailure } from '../store-failure.js';

export interface VerifyCommandOptions {
  checkpoint?: string;
  key?: string[];
}

/** Exit code 0 where all fits together, 1 where something does not, 2 where it could not be looked at. */
export async function runVerify(target: string | undefined, options: VerifyCommandOptions): Promise<number> {
  const checkpoint = options.checkpoint === undefined ? undefined : textOf(options.checkpoint);
  const { folder, database } = placeOf(process.env, process.cwd());
  if (target === undefined && database !== null) {
    const db = await openStore({ folder, database });
    const source = { source: storeSource(db) };
    return verifyAndPrint(new URL(database).host, source, checkpoint, options.key).finally(() => db.close());
  }
  const place = target ?? folder;
  try {
    return await verifyAndPrint(place, await sourceOf(place), checkpoint, options.key);
  } catch (error) {
    throw storeFailure(error);
  }
}

interface Source {
  source: VerifySource;
  keys?: string[];
  included?: string;
}

async function verifyAndPrint(
  place: string,
  { source, keys, included }: Source,
  checkpoint: string | undefined,
  given: string[] | undefined,
): Promise<number> {
  const note = checkpoint ?? included;
  let bar: Progress | null = null;
  const report = await verifySource(source, {
    ...(note === undefined ? {} : { checkpoint: note }),
    ...(given ? { keys: given } : keys ? { keys } : {}),
    onProgress: (done, total) => (bar ??= progress('Verifying', total)).at(done),
  });
  (bar as Progress | null)?.end();
  return print(place, report);
}

/** A bundle brings the keys of its desk and the checkpoint that it was exported with. */
async function sourceOf(place: string): Promise<Source> {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) throw new Failure(`${place}: no such data folder or bundle; check the spelling`);
  if (stat.isDirectory()) {
    await checkFolder(place);
    return { source: folderSource(place) };
  }
  const bundle = await readBundle(place);
  const included = bundle.checkpoint === null ? {} : { included: bundle.checkpoint };
  return { source: bundleSource(bundle), keys: bundle.keys, ...included };
}

function print(
  place: string,
  { ok, journals, entries, blobs, problems, notices, checkpoint }: VerifyReport,
): number {
  for (const { journal, seq, file, what } of problems) {
    const where = [file, journal === null ? '' : journal, seq === null ? '' : `entry ${seq}`];
    complain(`${where.filter((part) => part !== '').join(' ')}: ${what}`);
  }
  for (const notice of notices) process.stdout.write(`note: ${printable(notice)}\n`);
  if (checkpoint)
    process.stdout.write(
      `checkpoint of ${checkpoint.at} by ${checkpoint.origin}, signed with ${checkpoint.signedBy}: ${counted(checkpoint.journals, 'journal')} compared\n`,
    );
  const held = `${counted(journals, 'journal')}, ${entries} entries, ${counted(blobs.present, 'text')}`;
  const gone = `${blobs.erased > 0 ? `, ${blobs.erased} erased` : ''}${blobs.missing > 0 ? `, ${blobs.missing} missing` : ''}`;
  const verdict = ok
    ? 'all fits together'
    : `${counted(problems.length, 'problem')}; a backup brings back what is damaged`;
  process.stdout.write(`${printable(place)}: ${held}${gone}: ${verdict}\n`);
  return ok ? 0 : 1;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`${file}: ${plainReason(error)}`);
  }
}
