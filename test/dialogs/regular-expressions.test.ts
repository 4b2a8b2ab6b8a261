import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
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
  const own = source.match(/<?\p{L}{2,}/gu) ?? [];
  return [
    '<',
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

/** What comes from outside is as long as a request may be; everything else sees what has been cut. */
function longest({ where }: Literal): number {
  return where.startsWith('bot/activity/') || where.startsWith('bot/server/') ? 262_144 : 3000;
}

// What needs more steps than anybody waits for is broken off, and named; what is sound takes milliseconds.
const GIVEN_UP_AFTER = 20_000;

test('every regular expression comes to an end on any repetition', () => {
  const endless = LITERALS.filter((literal) => {
    const { source, flags } = literal;
    const texts = pumps(literal).flatMap((pump) => {
      const text = pump.repeat(Math.ceil(longest(literal) / pump.length));
      return ['', '!', '\u0000'].map((end) => text + end);
    });
    try {
      runInNewContext(
        'for (const text of texts) new RegExp(source, flags).test(text)',
        { texts, source, flags },
        { timeout: GIVEN_UP_AFTER },
      );
      return false;
    } catch {
      return true;
    }
  });
  expect(endless.map(({ where, source }) => `${where}: ${source}`)).toEqual([]);
});
