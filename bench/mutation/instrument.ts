/** Mutants by Stryker's own instrumenter: all of them stand in the code at once, each behind a switch. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface Mutant {
  id: string;
  fileName: string;
  mutatorName: string;
  replacement: string;
  /** From zero. */
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

interface SourceFile {
  name: string;
  mutate: boolean;
  content: string;
}

interface Instrumenter {
  instrument(files: SourceFile[], options: object): Promise<{ files: SourceFile[]; mutants: Mutant[] }>;
}

interface Injector {
  provideValue(token: string, value: unknown): Injector;
}

/** Puts the mutants of all these files into them. `tools` is a folder in which Stryker's instrumenter is installed. */
export async function instrument(files: readonly string[], tools: string): Promise<Mutant[]> {
  const load = async (name: string): Promise<unknown> =>
    import(pathToFileURL(createRequire(`${tools}/`).resolve(name)).href);
  const { createInjector } = (await load('typed-inject')) as { createInjector(): Injector };
  const { createInstrumenter } = (await load('@stryker-mutator/instrumenter')) as {
    createInstrumenter(injector: Injector): Instrumenter;
  };
  const quiet = Object.fromEntries(
    ['isDebugEnabled', 'debug', 'info', 'warn', 'error'].map((name) => [name, () => false]),
  );
  const injector = createInjector()
    .provideValue('logger', quiet)
    .provideValue('getLogger', () => quiet);
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files: written, mutants } = await createInstrumenter(injector).instrument(sources, options);
  for (const { name, content } of written) writeFileSync(name, content);
  return mutants;
}
