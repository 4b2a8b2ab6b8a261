/**
 * A name that every file system and OneDrive take: letters, digits, hyphens and single blanks.
 * @example fileName('Simulering, växeln 2025', 'xlsx') // 'Avgiftsboten Simulering växeln 2025.xlsx'
 */
export function fileName(about: string, ending: string): string {
  const words = `Avgiftsboten ${about}`
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .slice(0, MOST_LETTERS)
    .trim();
  return `${words}.${ending}`;
}

const MOST_LETTERS = 100;
