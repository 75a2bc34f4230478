/**
 * Renders the EJS templates of this folder; shared by the server and the CLI, so that a report looks the same from both.
 * Templates see their locals as `it` (no `with`: faster, and a misspelt name is an error rather than a global).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ejs from 'ejs';

/** The templates stand beside the sources, not in dist/: from dist/views/ that is two folders up. */
export const VIEWS_FOLDER = fileURLToPath(new URL('../../views/', import.meta.url));

const compiled = new Map<string, ejs.TemplateFunction>();

/** The HTML of a template (`"pages/case"`, without its ending). Throws where there is no such template or it fails. */
export function render(template: string, locals: object): string {
  let run = compiled.get(template);
  if (!run) {
    const filename = `${VIEWS_FOLDER}${template}.ejs`;
    run = ejs.compile(readFileSync(filename, 'utf8'), {
      filename,
      root: VIEWS_FOLDER,
      localsName: 'it',
      _with: false,
      strict: true,
      cache: true,
      rmWhitespace: false,
    });
    compiled.set(template, run);
  }
  return run({ ...locals });
}
