import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** A regular expression of the code, with where it stands. */
interface Literal {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

// After what a literal can stand, its body with classes and escapes, its flags.
const LITERAL =
  /(?<=[=(,:!&|?[\s])\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s.,;)\]:])/g;

const LITERALS: readonly Literal[] = ['dialogs', 'bot'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(LITERAL)].map((match) => ({
        where: `${folder}/${file}`,
        source: match[1] ?? '',
        flags: match[2] ?? '',
      })),
    ),
);

/** What is repeated: what the expression itself has, and what people and programs repeat. */
function pumps({ source }: Literal): readonly string[] {
  const own = source.match(/[\p{L}]{2,}/gu) ?? [];
  return [
    ' ',
    '\n',
    'a',
    '1',
    '1 ',
    ', ',
    '. ',
    'a ',
    'a:',
    '((',
    '"',
    'och ',
    ...new Set(own.slice(0, 6).flatMap((word) => [word, `${word} `])),
  ];
}

test('the expressions of the code are found', () => {
  expect(LITERALS.length).toBeGreaterThan(200);
});

// One that needs exponentially many steps never ends: then this test does not either.
test('every regular expression comes to an end on any repetition', () => {
  for (const literal of LITERALS) {
    const expression = new RegExp(literal.source, literal.flags.replace('y', ''));
    for (const pump of pumps(literal)) {
      const text = pump.repeat(Math.ceil(3000 / pump.length));
      for (const end of ['', '!', '\u0000']) expect(typeof expression.test(text + end)).toBe('boolean');
    }
  }
});
