/** What stands behind each rule's revision: a hash of its source, and one of the comparisons and word lists that rules share. */
import { readdirSync, readFileSync } from 'node:fs';
import { sha256 } from '../../model/hash.js';
import { COMPARISONS_REVISION } from '../../rules/compare/revision.js';
import { builtInRules } from '../../rules/engine.js';

const root = new URL('../../../rules/', import.meta.url);

export interface RevisionRecord {
  revision: number;
  hash: string;
}

/** Records by rule id, and "comparisons" for what they share. */
export function revisionRecords(): Record<string, RevisionRecord> {
  const rules = builtInRules().rules.map(({ id, revision }): [string, RevisionRecord] => [
    id,
    { revision, hash: hashOf([new URL(`checks/${id}.ts`, root)]) },
  ]);
  const shared = ['compare/', 'words/'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => new URL(folder + name, root)),
  );
  return {
    comparisons: { revision: COMPARISONS_REVISION, hash: hashOf(shared) },
    ...Object.fromEntries(rules),
  };
}

/** Comments, spaces, the rule's own examples and the files that its imports stand in do not change what it finds. */
function hashOf(files: readonly URL[]): string {
  const sources = files.map((file) =>
    ofImportsNamesOnly(readFileSync(file, 'utf8'))
      .replace(/\n {2}examples: \{[\s\S]*?\n {2}\},\n/, '\n')
      .replace(/\/\*\*[\s\S]*?\*\/|\/\/ [^\n]*/g, '')
      .replace(/\s+/g, ' '),
  );
  return sha256(sources.join('\n'));
}

function ofImportsNamesOnly(source: string): string {
  const names: string[] = [];
  const rest = source.replace(/^import (?:type )?\{([^}]*)\} from '[^']*';$/gm, (_, list: string) => {
    names.push(...list.split(',').flatMap((name) => name.trim() || []));
    return '';
  });
  return [...names.sort(), rest].join('\n');
}
