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

const OPTIONS = {
  escape,
  root: VIEWS_FOLDER,
  localsName: 'it',
  _with: false,
  strict: true,
  // Locals are objects of our own making: a copy without a prototype, for each page and each partial, would protect nothing.
  unsafePrototypeLocals: true,
};

type Run = (locals: object) => string;

/**
 * Templates that are compiled once, and what they call on `this`:
 * - `include(it, path, more)` gives a partial, which sees the locals of its page (`it`) and `more`. EJS's own `include` copies
 *   locals and options anew each time, which costs as much as a small page; templates still write `include(path, more)`.
 * - `kept(path, of)` gives a partial that sees nothing but `of`, rendered once for as long as that object lives: for long lists
 *   that hardly ever change. Whoever makes the object makes another one where anything in it differs.
 */
class Templates {
  readonly #compiled = new Map<string, Run>();
  readonly #kept = new Map<string, WeakMap<object, string>>();
  readonly #debug: boolean;

  constructor(debug: boolean) {
    this.#debug = debug;
  }

  include(it: object, path: string, more?: object): string {
    return this.template(path)(more ? { ...it, ...more } : it);
  }

  kept(path: string, of: object): string {
    const pages = this.#kept.get(path) ?? new WeakMap<object, string>();
    this.#kept.set(path, pages);
    const known = pages.get(of);
    if (known !== undefined) return known;
    // Through bytes, so that it is one piece: what was put together is copied piece by piece into every page.
    const made = Buffer.from(this.template(path)(of)).toString();
    pages.set(of, made);
    return made;
  }

  template(path: string): Run {
    const known = this.#compiled.get(path);
    if (known) return known;
    const filename = `${VIEWS_FOLDER}${path.replace(/^\//, '')}.ejs`;
    const text = readFileSync(filename, 'utf8').replaceAll('<%- include(', '<%- this.include(it, ');
    const run = ejs.compile(text, { ...OPTIONS, filename, compileDebug: this.#debug, context: this });
    this.#compiled.set(path, run);
    return run;
  }
}

/** Counting lines for error messages costs a tenth of a page. */
const quick = new Templates(false);

/** The HTML of a template (`"pages/case"`, without its ending). Throws where there is no such template or it fails. */
export function render(template: string, locals: object): string {
  try {
    return quick.template(template)(locals);
  } catch {
    // The same again, so that the error says where.
    return new Templates(true).template(template)(locals);
  }
}
