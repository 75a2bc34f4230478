/**
 * Large JSON values as many short lines, so that neither writing nor reading one holds the event loop for long, and no
 * text grows beyond what JavaScript allows. A line is [path, value]; large containers come first, empty, and are then filled.
 */

/** Containers with more members than this are taken apart. */
const LARGE = 64;
/** Containers are looked into down to this depth; whatever is deeper is written in one piece. */
const DEPTH = 4;

type Path = (string | number)[];

/** The lines of a value. The same value gives the same lines. */
export function* toPieces(value: unknown): Generator<string> {
  yield* pieces(value, []);
}

function* pieces(value: unknown, path: Path): Generator<string> {
  if (!isContainer(value) || path.length >= DEPTH || !isLarge(value, DEPTH - path.length)) {
    yield `${JSON.stringify([path, value])}\n`;
    return;
  }
  yield `${JSON.stringify([path, Array.isArray(value) ? [] : {}])}\n`;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield* pieces(value[i], [...path, i]);
  } else {
    for (const key of Object.keys(value)) {
      const member = (value as Record<string, unknown>)[key];
      if (member !== undefined) yield* pieces(member, [...path, key]);
    }
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** True where a container or one within it, not too deep, has many members. */
function isLarge(value: object, depth: number): boolean {
  const members: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (members.length > LARGE) return true;
  return depth > 1 && members.some((member) => isContainer(member) && isLarge(member, depth - 1));
}

/** Puts a value together again from its lines. */
export class PieceReader {
  #root: { value: unknown } = { value: undefined };

  add(line: string): void {
    const [path, value] = JSON.parse(line) as [Path, unknown];
    let holder = this.#root as Record<string | number, unknown>;
    let key: string | number = 'value';
    for (const step of path) {
      holder = holder[key] as Record<string | number, unknown>;
      key = step;
    }
    // A plain assignment would run the setter of "__proto__".
    if (key === '__proto__')
      Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
    else holder[key] = value;
  }

  get value(): unknown {
    return this.#root.value;
  }
}
