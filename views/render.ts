/**
 * Renders the EJS templates of this folder; shared by the server and the CLI, so that a report looks the same from both.
 * Templates see their locals as `it` (no `with`: faster, and a misspelt name is an error rather than a global).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ejs from 'ejs';

/** The templates stand beside the sources, not in dist/: from dist/views/ that is two folders up. */
export const VIEWS_FOLDER = fileURLToPath(new URL('../../views/', import.meta.url));

const SPECIAL = /["&'<>]/;

/** Most of what a page shows has nothing to escape, and a look is cheaper than a replacement that replaces nothing. */
function escape(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : String(value as number);
  return SPECIAL.test(text) ? ejs.escapeXML(text) : text;
}

const OPTIONS = { escape, root: VIEWS_FOLDER, localsName: 'it', _with: false, strict: true };
const compiled = new Map<string, ejs.TemplateFunction>();

/**
 * The HTML of a template (`"pages/case"`, without its ending). Throws where there is no such template or it fails. Partials are
 * included by their path from this folder: a relative one is looked up on the disk at every rendering.
 */
export function render(template: string, locals: object): string {
  let run = compiled.get(template);
  if (!run) {
    // Counting lines for error messages costs a tenth of a page.
    run = compile(template, false);
    compiled.set(template, run);
  }
  try {
    return run(locals);
  } catch {
    // The same again, so that the error says where.
    return compile(template, true)(locals);
  }
}

function compile(template: string, compileDebug: boolean): ejs.TemplateFunction {
  const filename = `${VIEWS_FOLDER}${template}.ejs`;
  return ejs.compile(readFileSync(filename, 'utf8'), {
    ...OPTIONS,
    filename,
    compileDebug,
    cache: !compileDebug,
  });
}
