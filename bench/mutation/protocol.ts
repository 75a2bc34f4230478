/** What the run and its workers say to each other. */

/** What a worker is told: to run all tests once and say what each covers, or to try one mutant against tests, lot by lot. */
export type Order = { kind: 'survey' } | { kind: 'try'; mutant: string; lots: string[][]; hitLimit: number };

/** Milliseconds of the processor for each test, and how often it passes each mutant's place; what is passed while files are loaded is no test's. */
export interface Survey {
  tests: { name: string; file: string; ms: number; hits: Record<string, number> }[];
  atLoad: string[];
}

/** Which test failed first; `stained` where it still fails with the mutant switched off again; how often the mutant was passed. */
export interface Trial {
  failed: string | null;
  stained: boolean;
  hits: number;
}
