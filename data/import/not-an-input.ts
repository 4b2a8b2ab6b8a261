import { readdirSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { editDistance } from './edit-distance.ts';

/** Why a file of that kind ('.pdf') is not read, and how what is in it can be handed in, as a clause. */
export function otherFormat(kind: string): string {
  const why =
    OTHERS[kind] ?? (kind === '' ? 'filnamnet har ingen ändelse' : `det är en annan sorts fil (${kind})`);
  return `${why}. ${kind === '.pdf' ? AS_TEXT : AS_WORKBOOK}`;
}

/** That nothing is at `path`, and what it is probably called, as a clause. */
export function missing(path: string): string {
  const wanted = basename(resolve(path));
  // A third of a short name is another name.
  const most = Math.min(MOST_TYPOS, Math.floor(bare(wanted).length / 3));
  const [nearest] = filesBeside(path)
    .map((name) => ({ name, distance: editDistance(bare(wanted), bare(name), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const advice =
    nearest === undefined ? 'Kontrollera namnet och mappen' : `Där finns däremot ${nearest.name}`;
  return `den finns inte i ${dirname(resolve(path))}. ${advice}`;
}

const OTHERS: Readonly<Record<string, string>> = {
  '.csv': 'det är ett enda blad, sparat som CSV',
  '.pdf': 'det är en PDF',
  '.doc': 'det är ett Word-dokument',
  '.docx': 'det är ett Word-dokument',
  '.html': 'det är en webbsida',
  '.htm': 'det är en webbsida',
  '.zip': 'det är ett zip-arkiv',
};
const AS_TEXT = 'Spara den som text med tabbar mellan kolumnerna (.txt)';
const AS_WORKBOOK = 'Spara hela arbetsboken som Excel-arbetsbok (.xlsx)';
const MOST_TYPOS = 3;

/** A name as people mix it up: without its ending and in lower case. */
function bare(name: string): string {
  return basename(name, extname(name)).toLowerCase().normalize('NFC');
}

function filesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(resolve(path))).filter((name) => /\.(?:xlsx|txt)$/i.test(name));
  } catch {
    // No such folder, or none that may be read: then nothing can be proposed.
    return [];
  }
}
