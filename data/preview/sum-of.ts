/** The sum of what is known, kr; `null` where nothing is. */
export function sumOf(amounts: readonly (number | null | undefined)[]): number | null {
  const known = amounts.filter((amount) => typeof amount === 'number');
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}
