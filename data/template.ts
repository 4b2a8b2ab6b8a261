import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from './error.ts';
import { readSources } from './read-sources.ts';
import { sayCause, sayError } from './say/index.ts';
import { SOURCES_FOLDER } from './snapshot-path.ts';
import { templateData, writeTemplate } from './template/index.ts';

// `npm run template -- 2026 [--out FILE] [--sources FOLDER]`: writes the workbook of a year. What it says is Swedish, as
// whoever fills it in reads it.

const USAGE = 'Skriv årtalet, till exempel: npm run template -- 2026';

const asked = readArguments();
if (asked === null) fail(USAGE);
else await write(asked);

interface Asked {
  readonly year: number;
  readonly out: string;
  readonly sources: string;
}

async function write({ year, out, sources }: Asked): Promise<void> {
  try {
    const template = templateData(readSources(sources), year);
    const bytes = await writeTemplate(template, basename(out));
    // Whoever has begun to fill one in must not lose it.
    writeFileSync(out, bytes, { flag: 'wx' });
    console.log(`${out} är skapad. Öppna den i Excel och börja på bladet "Läs mig".`);
  } catch (error) {
    if (error instanceof DataError) {
      fail(sayError(error));
    } else if (existsSync(out)) {
      fail(`${out} finns redan och skrivs inte över. Flytta den, eller välj ett annat namn med --out.`);
    } else if (error instanceof Error && 'code' in error) {
      fail(`${out} kunde inte skrivas: ${sayCause(String(error.code))}. Välj en annan plats med --out.`);
    } else throw error;
  }
}

function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, sources: { type: 'string' } },
    });
    const [written, ...more] = positionals;
    if (written === undefined || more.length > 0 || !/^20\d\d$/.test(written)) return null;
    const { out = `prislista-${written}.xlsx`, sources = SOURCES_FOLDER } = values;
    return { year: Number(written), out, sources };
  } catch {
    return null;
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
