import { unzipSync } from 'fflate';
import type { InputPlace } from '../draft.ts';
import type { Tell } from '../problem.ts';

/**
 * The names of an archive's files, from its directory and without unpacking any; null, told, where the directory is cut off
 * or promises more than a price list ever holds. The reader unpacks no file further than the directory promises.
 */
export function archiveNames(bytes: Uint8Array, place: InputPlace, tell: Tell): readonly string[] | null {
  const expected = 'en hel Excel-arbetsbok (.xlsx)';
  const names: string[] = [];
  let size = 0;
  let isUntold = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize, size: packed }) => {
        names.push(name);
        size += originalSize;
        // Who promises nothing could unpack to anything.
        if (originalSize === 0 && packed > EMPTY_PACKED) isUntold = true;
        return false;
      },
    });
  } catch {
    const got = 'filen är skadad eller avkortad. Spara den igen, eller hämta den på nytt';
    tell({ code: 'damaged-file', place, expected, got });
    return null;
  }
  if (size > LARGEST || names.length > MOST_FILES || isUntold) {
    const got = `den är för stor när den packas upp (${Math.ceil(size / MEGABYTE)} MB). Ta bort blad och bilder som inte hör till prislistan`;
    tell({ code: 'too-large', place, expected: `en arbetsbok på högst ${LARGEST / MEGABYTE} MB`, got });
    return null;
  }
  return names;
}

const MEGABYTE = 1024 * 1024;
const LARGEST = 128 * MEGABYTE;
const MOST_FILES = 5000;
// An empty file takes two bytes when packed.
const EMPTY_PACKED = 2;
