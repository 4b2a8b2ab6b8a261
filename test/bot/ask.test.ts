import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printReply } from '../../bot/ask/print-reply.ts';
import { textTable } from '../../bot/ask/text-table.ts';
import { explanationReply, feeReply, tableReply } from './support/sample-replies.ts';
import { snapshotFile } from './support/snapshot-file.ts';
import { spawnProgram } from './support/spawned.ts';

const SNAPSHOT = snapshotFile();

async function ask(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const program = spawnProgram('bot/ask.ts', args, { SNAPSHOT });
  const { code } = await program.ended;
  return { code, printed: program.printed() };
}

describe('npm run ask', () => {
  test('answers one question', async () => {
    const { code, printed } = await ask('Vad betalar kund 701 för växeln 2025?');
    expect(code).toBe(0);
    expect(printed).toContain('54\u00a0575\u00a0kr');
  });

  test('takes several questions as turns of one conversation', async () => {
    const { printed } = await ask('Vad betalar Järva sdf för växeln 2025?', 'och Bromma då?');
    expect(printed).toContain('54\u00a0575\u00a0kr');
    expect(printed).toContain('16\u00a0906\u00a0kr');
  });

  test('says how a question was understood with --debug only', async () => {
    const question = 'Vad betalar Järva sdf för växeln 2025?';
    expect((await ask('--debug', question)).printed).toContain('understood: ');
    expect((await ask(question)).printed).not.toContain('understood: ');
  });

  test('prints a file that is asked for as CSV, below its sentence', async () => {
    const { code, printed } = await ask('Vad betalar Järva sdf 2025?', 'exportera till CSV');
    expect(code).toBe(0);
    expect(printed).toMatch(/CSV-fil\.\n\nTjänst;Fast avgift 2025 \(kr\)\n(?:.+\n)*Växeln;54575\n/);
    expect(printed).not.toContain('\uFEFF');
  });

  test('saves a workbook in the current folder, in no other file’s place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ask-'));
    try {
      const names = ['Avgiftsboten Järva sdf 2025.xlsx', 'Avgiftsboten Järva sdf 2025 (2).xlsx'];
      for (const name of names) {
        const program = spawnProgram(
          'bot/ask.ts',
          ['Vad betalar Järva sdf 2025?', 'till Excel'],
          { SNAPSHOT },
          folder,
        );
        expect((await program.ended).code).toBe(0);
        expect(program.printed()).toContain(`\n\n${name}\n`);
      }
      expect(readdirSync(folder).sort()).toEqual([...names].sort());
      for (const name of names) expect(readFileSync(join(folder, name)).subarray(0, 2).toString()).toBe('PK');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('explains itself with --help', async () => {
    const { code, printed } = await ask('--help');
    expect(code).toBe(0);
    expect(printed).toContain('usage: npm run -s ask --');
  });

  test.each([[[]], [['--wrong']]])('fails with its usage for %j', async (args) => {
    const { code, printed } = await ask(...args);
    expect(code).toBe(1);
    expect(printed).toContain('usage: npm run -s ask --');
    expect(printed).not.toContain('    at ');
  });
});

describe('a text table', () => {
  test('aligns by what is seen: accents, no-break spaces and combined letters', () => {
    const columns = [
      { heading: 'Kund', align: 'left' },
      { heading: 'kr', align: 'right' },
    ] as const;
    const rows = [
      ['Järva', '54\u00a0575'],
      ['A\u030alsten', '7'],
    ];
    expect(textTable(columns, rows, [false, true])).toStrictEqual([
      '  Kund        kr',
      '  ──────  ──────',
      '  Järva   54\u00a0575',
      '> A\u030alsten       7',
    ]);
  });

  test('has no head without headings', () => {
    const columns = [{ heading: '', align: 'left' }] as const;
    expect(textTable(columns, [['a']], [])).toStrictEqual(['  a']);
  });
});

describe('a printed reply', () => {
  test('begins with the sentence', () => {
    for (const reply of [feeReply, explanationReply, tableReply(3)])
      expect(printReply(reply, false)[0]).toBe(reply.sentence);
  });

  test('marks the row asked about', () => {
    const lines = printReply(tableReply(5), false);
    expect(lines.filter((line) => line.startsWith('> '))).toHaveLength(1);
  });

  test('holds every step, note, source and suggestion', () => {
    const text = printReply({ ...explanationReply, suggestions: feeReply.suggestions }, false).join('\n');
    for (const { label, value, how } of explanationReply.steps) {
      expect(text).toContain(label);
      expect(text).toContain(value);
      expect(text).toContain(how);
    }
    expect(text).toContain(explanationReply.notes[0]);
    expect(text).toContain(explanationReply.source);
    expect(text).toContain('? Hur räknades avgiften');
  });
});
