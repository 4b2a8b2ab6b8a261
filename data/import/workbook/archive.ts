import { unzipSync } from 'fflate';
import type { InputPlace } from '../draft.ts';
import type { Tell } from '../problem.ts';

/**
 * The size in bytes of each of an archive's files, from its directory and without unpacking any; null, told, where the
 * directory is cut off or promises more than a price list ever holds. The reader unpacks no file further than the directory
 * promises.
 */
export function archiveSizes(
  bytes: Uint8Array,
  place: InputPlace,
  tell: Tell,
): ReadonlyMap<string, number> | null {
  const expected = 'en hel Excel-arbetsbok (.xlsx)';
  const sizes = new Map<string, number>();
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize, size: packed }) => {
        sizes.set(name, originalSize);
        size += originalSize;
        // Who promises nothing could unpack to anything.
        if (originalSize === 0 && packed > EMPTY_PACKED) throw new Error(`${name} must have a size`);
        return false;
      },
    });
  } catch {
    const got = 'filen är skadad eller avkortad. Spara den igen, eller hämta den på nytt';
    tell({ code: 'damaged-file', place, expected, got });
    return null;
  }
  if (size > LARGEST || sizes.size > MOST_FILES || sharedSize(sizes) > LARGEST_SHARED) {
    const got = `den är för stor när den packas upp (${Math.ceil(size / MEGABYTE)} MB). Ta bort blad och bilder som inte hör till prislistan`;
    tell({ code: 'too-large', place, expected: `en arbetsbok på högst ${LARGEST / MEGABYTE} MB`, got });
    return null;
  }
  return sizes;
}

/** The size in bytes of what all sheets share, texts and formats, which is read anew with each of them. */
export function sharedSize(sizes: ReadonlyMap<string, number>): number {
  return [...sizes].reduce((sum, [name, size]) => (OWN_FILES.test(name) ? sum : sum + size), 0);
}

// What belongs to one sheet, or is not read.
const OWN_FILES = /\/(?:worksheets|media|drawings|charts|comments[^/]*)(?:\/|$)/;

const MEGABYTE = 1024 * 1024;
const LARGEST = 96 * MEGABYTE;
// In memory, texts and formats take forty times the room that they have in the file.
const LARGEST_SHARED = 16 * MEGABYTE;
const MOST_FILES = 5000;
// An empty file takes two bytes when packed.
const EMPTY_PACKED = 2;
