/** Reads the real import graph of the sources: every `import` and `export … from` that TypeScript itself sees. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export interface Edge {
  from: string;
  /** A path from the root for the project's own files, else the module's name. */
  to: string;
  own: boolean;
  line: number;
}

/** Every TypeScript file under the given folders of `root`, as paths from the root. */
export function sources(root: string, folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name).replaceAll('\\', '/')),
    );
}

/** The imports of one file, of types too: a forbidden type import couples as a value import does. */
export function importsOf(root: string, file: string): Edge[] {
  const text = readFileSync(join(root, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => {
    const own = fileName.startsWith('.');
    const target = relative(root, resolve(root, dirname(file), fileName)).replaceAll('\\', '/');
    return {
      from: file,
      to: own ? target.replace(/\.js$/, '.ts') : fileName,
      own,
      line: text.slice(0, pos).split('\n').length,
    };
  });
}

/** A shortest-found cycle of files, first file repeated at the end, or null. Depth-first, so linear in the graph. */
export function findCycle(edges: readonly Edge[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to, own } of edges) if (own) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const target of next.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
