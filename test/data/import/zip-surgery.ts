import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The archive with one file's text changed, as no program would write it. */
export function patched(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = files[name];
  if (before === undefined)
    throw new Error(`the archive must have ${name}, got ${Object.keys(files).join(', ')}`);
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(before))) }, { level: 1 });
}

/** An archive that holds these texts. */
export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The archive whose directory says that its largest file has another size than it has. */
export function withPromisedSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Uint8Array.from(bytes);
  const view = new DataView(lying.buffer);
  const entries = [...lying.keys()].filter(
    (at) => at + DIRECTORY_ENTRY < lying.length && view.getUint32(at, true) === DIRECTORY_MARK,
  );
  const largest = entries.reduce((found, at) => (sizeAt(view, at) > sizeAt(view, found) ? at : found));
  view.setUint32(largest + SIZE, size, true);
  return lying;
}

// As the format of zip files has them.
const DIRECTORY_MARK = 0x02014b50;
const DIRECTORY_ENTRY = 46;
const SIZE = 24;

function sizeAt(view: DataView, at: number): number {
  return view.getUint32(at + SIZE, true);
}
