/** JSON that was read, or one line that says what was expected. */
export type JsonBody = { readonly value: unknown } | { readonly problem: string };

/**
 * Reads JSON that comes from anybody. Keys that would reach into an object's prototype are left out, and halves of
 * letters become the sign for what cannot be read; of a key that stands twice the last value counts, as everywhere.
 * @example readJson(Buffer.from('{"a": 1, "__proto__": {}}')) // { value: { a: 1 } }
 */
export function readJson(bytes: Uint8Array): JsonBody {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return { problem: 'the body must be UTF-8' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message repeats what was written.
    return { problem: 'the body must be JSON' };
  }
  const problem = tidy(value, 0);
  return problem === null ? { value } : { problem };
}

/** Puts `value` right where that is safe, and says what is wrong where it is not. */
function tidy(value: unknown, depth: number): string | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'numbers in the body must be finite';
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= DEEPEST) return `the body must not be nested deeper than ${DEEPEST} levels`;
  // What JSON.parse made is a plain list or object, both with their values under names.
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (PROTOTYPE.has(key)) delete fields[key];
    else if (typeof field === 'string') {
      if (!field.isWellFormed()) fields[key] = field.toWellFormed();
    } else {
      const problem = tidy(field, depth + 1);
      if (problem !== null) return problem;
    }
  }
  return null;
}

// A card that comes back in a message is nested about half as deep.
const DEEPEST = 64;

const PROTOTYPE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

// A mark of the byte order, which some libraries write, is no part of the text.
const UTF8 = new TextDecoder('utf-8', { fatal: true });
