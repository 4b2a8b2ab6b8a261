/** Cyrillic and Greek letters that nobody tells from Latin ones. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ο: 'o',
  α: 'a',
};
const LOOK_ALIKES = /[аеорсухіјѕοα]/g;
const DIACRITICS = /\p{M}+/gu;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Makes words comparable: lower case, without accents and without the dots and rings of å, ä and ö,
 * however they were typed (composed or decomposed).
 * @example fold('Älvsjö') // 'alvsjo'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain ASCII already, and normalising costs more than everything else here.
  if (ASCII.test(lower)) return lower;
  const plain = lower
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replace(LOOK_ALIKES, (letter) => LATIN[letter] ?? letter);
  return plain.replaceAll('ø', 'o').replaceAll('æ', 'a').replaceAll('ß', 'ss');
}
