/** Errors of the store and the desk that a person can act on: their own one line, without a stack. */
import { BadBundle } from '../claims-db/transfer/bundle.js';
import { SeqConflict, StoreUnavailable } from '../claims-db/contract.js';
import { NotADataFolder, StoreDamaged, StoreLocked } from '../claims-db/errors.js';
import { ReviewError } from '../review/errors.js';
import { Failure } from './failure.js';

const TOLD = [
  BadBundle,
  SeqConflict,
  StoreUnavailable,
  NotADataFolder,
  StoreDamaged,
  StoreLocked,
  ReviewError,
];

/** A Failure with the error's own words where it is one of those; else the error itself. */
export function storeFailure(error: unknown): unknown {
  return TOLD.some((type) => error instanceof type) && error instanceof Error
    ? new Failure(error.message)
    : error;
}
