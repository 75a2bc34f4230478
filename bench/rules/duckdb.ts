/** DuckDB, to measure beside it. It is no dependency: npm brings it into a folder of its own when a bench first asks for it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@duckdb/node-api@1.5.6-r.1';

interface Appender {
  appendInteger(value: number): void;
  appendVarchar(value: string): void;
  endRow(): void;
  closeSync(): void;
}

export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<Appender>;
}

interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

/** An empty database in memory with as many threads as this program has: one. */
export async function openDuckDb(): Promise<Connection> {
  const folder = join(tmpdir(), 'gainsay-bench-duckdb');
  if (!existsSync(join(folder, 'node_modules', '@duckdb'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--ignore-scripts', PACKAGE], { cwd: folder, stdio: 'inherit' });
  }
  const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckDb;
  return (await DuckDBInstance.create(':memory:')).connect();
}
