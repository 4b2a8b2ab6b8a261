/**
 * What two spellings of a name have in common when they are the same name: letters in lower case, one blank between
 * words. Å, ä and ö stay apart, as they are letters of their own.
 * @example nameKey('SHIS  Bostäder') // 'shis bostäder'
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
