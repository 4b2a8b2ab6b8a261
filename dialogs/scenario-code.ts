import { z } from 'zod';
import { type Step, stepsSchema } from './scenario.ts';

const sharedSchema = z.strictObject({
  /** What it is called; empty for a scenario that has no name. */
  n: z.string().max(60),
  /** The year of the price list. */
  y: z.int(),
  s: stepsSchema.min(1),
});

/** A scenario as it is handed on in a text. */
export interface SharedScenario {
  readonly name: string;
  readonly year: number;
  readonly steps: readonly Step[];
}

/** Returns a scenario as one word of letters, digits, "-" and "_", which any chat carries unchanged. */
export function writeCode({ name, year, steps }: SharedScenario): string {
  const json = JSON.stringify({ n: name, y: year, s: steps });
  return `${PREFIX}${encode(json)}.${checksum(json)}`;
}

function encode(json: string): string {
  return Buffer.from(json, 'utf8').toString('base64url');
}

/** A code that was found in a message: what it holds, or `null` where a part of it is missing or changed. */
export interface FoundCode {
  readonly shared: SharedScenario | null;
  /** The message without it. */
  readonly rest: string;
}

/** Looks for a scenario in a message; `null` when there is none. */
export function findCode(message: string): FoundCode | null {
  if (!message.includes(PREFIX)) return null;
  const match = CODE.exec(message);
  if (match === null) return null;
  return { shared: readCode(match[1] ?? '', match[2] ?? ''), rest: message.replace(match[0], ' ') };
}

function readCode(body: string, sum: string): SharedScenario | null {
  const json = Buffer.from(body, 'base64url').toString('utf8');
  // A letter too many can decode to the same bytes.
  if (checksum(json) !== sum || encode(json) !== body) return null;
  try {
    const { n, y, s } = sharedSchema.parse(JSON.parse(json));
    // A name stands on one line.
    return { name: n.replace(/\s+/g, ' '), year: y, steps: s };
  } catch {
    return null;
  }
}

/** Eight digits (FNV-1a, 32 bits) that tell a code which was cut or mistyped; no protection against who means harm. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

const PREFIX = 'scenario:';
// The body may lack its end, so that a code which was cut is told from a message without one.
const CODE = /scenario:([A-Za-z0-9_-]+)(?:\.([0-9a-f]{8}))?/;
