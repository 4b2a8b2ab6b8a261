/**
 * Why the system refuses to read or write, by its code, in words that go on a sentence: `behörighet saknas (EACCES)`. The
 * code is for whoever is asked for help.
 */
export function sayCause(code: string): string {
  const words = Object.entries(CAUSES).find(([beginning]) => code.startsWith(beginning))?.[1];
  return words === undefined ? code : `${words} (${code})`;
}

// SQLite adds more to some of its codes.
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'behörighet saknas',
  EPERM: 'behörighet saknas',
  EROFS: 'platsen är skrivskyddad',
  SQLITE_READONLY: 'platsen är skrivskyddad',
  ENOSPC: 'disken är full',
  SQLITE_FULL: 'disken är full',
  EBUSY: 'filen är öppen i ett annat program',
  ENOENT: 'mappen finns inte',
  ENOTDIR: 'mappen finns inte',
  EISDIR: 'det är en mapp',
  ENAMETOOLONG: 'namnet är för långt',
  SQLITE_CANTOPEN: 'filen går inte att öppna',
  SQLITE_IOERR: 'disken svarar inte som den ska',
  EIO: 'disken svarar inte som den ska',
};
