/** Globs as shells write them: `*`, `?`, `[a-z]`, `{a,b}` within a name and `**` over folders. */

/** True where a text has a character that only a glob would have. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

/**
 * A test for paths with `/` between the names. `*` and `?` never match a `/`, nor a dot at the start of a name.
 * The expression is built from pieces that cannot backtrack over one another's names, and paths are short.
 */
export function globTest(pattern: string): (path: string) => boolean {
  const expression = new RegExp(`^${translate(pattern)}$`, 'su');
  return (path) => expression.test(path);
}

const ESCAPE = /[\\^$.*+?()[\]{}|/]/g;
const escape = (text: string): string => text.replace(ESCAPE, '\\$&');

function translate(pattern: string): string {
  let out = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    const nameStart = at === 0 || pattern[at - 1] === '/';
    const stars = /^\*+\/?/.exec(rest)?.[0];
    const set = /^\[(!|\^)?(\]?[^\]/]*)\]/.exec(rest);
    if (stars && nameStart && stars === '**/') out += '(?:[^/.][^/]*/)*';
    else if (stars && nameStart && stars === '**') out += '(?:[^/.][^/]*/)*[^/.][^/]*';
    else if (stars) out += `${nameStart ? '(?!\\.)' : ''}[^/]*${stars.endsWith('/') ? '/' : ''}`;
    else if (set) out += `${nameStart ? '(?!\\.)' : ''}(?!/)[${set[1] ? '^' : ''}${setBody(set[2] ?? '')}]`;
    else if (rest[0] === '?') out += `${nameStart ? '(?!\\.)' : ''}[^/]`;
    else if (rest[0] === '{' && rest.includes('}')) {
      depth++;
      out += '(?:';
    } else if (rest[0] === '}' && depth > 0) {
      depth--;
      out += ')';
    } else if (rest[0] === ',' && depth > 0) out += '|';
    else out += escape(rest[0] ?? '');
    at += (stars?.length ?? set?.[0].length ?? 1) - 1;
  }
  return out + ')'.repeat(depth);
}

const setBody = (body: string): string => body.replace(/[\\\]^[]/g, '\\$&').replace(/&&|--|~~/g, '');

/** The folder above everything that a glob can match ("a/b" for "a/b/*.txt"), "" where it starts at once. */
export function globRoot(pattern: string): string {
  const names = pattern.split('/');
  const first = names.findIndex(isGlob);
  return names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '');
}
