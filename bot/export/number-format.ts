import type { Language, NumberFormat } from '../../dialogs/index.ts';

/**
 * The code that a spreadsheet shows a number by; Excel puts in the separators of its own language.
 * @example numberFormat({ unit: 'kr', decimals: 0 }, 'sv') // '#,##0" kr"'
 */
export function numberFormat({ unit, decimals, signed }: NumberFormat, language: Language): string {
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const number = unit === 'plain' ? `0${fraction}` : `#,##0${fraction}`;
  const whole = withUnit(number, unit, language);
  return signed ? `+${whole};-${whole};${whole}` : whole;
}

// Between a number and its unit stands a no-break space, as everywhere.
function withUnit(number: string, unit: NumberFormat['unit'], language: Language): string {
  switch (unit) {
    case 'kr':
      return language === 'sv' ? `${number}"\u00a0kr"` : `"SEK\u00a0"${number}`;
    case 'percent':
      return language === 'sv' ? `${number}"\u00a0"%` : `${number}%`;
    case 'points':
    case 'number':
    case 'plain':
      return number;
  }
}
