import { Decimal } from '../../calc/index.ts';
import type { Figure } from '../answer/figure.ts';
import type { Language } from '../reply.ts';

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

/** How one language writes numbers. */
interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
  readonly kronor: (amount: string) => string;
  readonly percent: (amount: string) => string;
}

const STYLES: Readonly<Record<Language, NumberStyle>> = {
  sv: {
    group: NO_BREAK,
    decimal: ',',
    kronor: (amount) => `${amount}${NO_BREAK}kr`,
    percent: (amount) => `${amount}${NO_BREAK}%`,
  },
  en: {
    group: ',',
    decimal: '.',
    kronor: (amount) => `SEK${NO_BREAK}${amount}`,
    percent: (amount) => `${amount}%`,
  },
};

/**
 * A number with grouped thousands and a fixed number of decimals, rounded half up; minus is U+2212.
 * @example formatNumber(54575, 0, 'sv') // '54 575' (no-break space)
 */
export function formatNumber(value: Decimal | number, decimals: number, language: Language): string {
  const style = STYLES[language];
  const written = (typeof value === 'number' ? new Decimal(value) : value).toFixed(
    decimals,
    Decimal.ROUND_HALF_UP,
  );
  const negative = written.startsWith('-');
  const [whole = '0', fraction] = (negative ? written.slice(1) : written).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, style.group) : whole;
  const text = fraction === undefined ? grouped : grouped + style.decimal + fraction;
  const isZero = () => /^[0.,\u00a0]*$/.test(text);
  return negative && !isZero() ? MINUS + text : text;
}

/**
 * A number with grouped thousands and all the decimals that it has, but `least` of them where it has any.
 * @example formatExact('1000.125', 'sv') // '1 000,125' (no-break space)
 */
export function formatExact(value: Decimal | number | string, language: Language, least = 0): string {
  const number = new Decimal(value);
  const decimals = number.decimalPlaces();
  return formatNumber(number, decimals === 0 ? 0 : Math.max(least, decimals), language);
}

/** A figure with its unit, where the unit is kr or percent; counts and places are bare numbers. */
export function formatFigure(figure: Figure, language: Language): string {
  return inUnit(figure, formatNumber(figure.value, decimalsOf(figure), language), language);
}

/** Like {@link formatFigure}, with a plus where what is shown is above zero: for differences in tables. */
export function formatSigned(figure: Figure, language: Language): string {
  const decimals = decimalsOf(figure);
  const number = formatNumber(figure.value, decimals, language);
  const isAbove = new Decimal(figure.value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).gt(0);
  return inUnit(figure, isAbove ? `+${number}` : number, language);
}

/** A figure without its sign: "minskade med 40 444 kr". */
export function formatSize(figure: Figure, language: Language): string {
  return formatFigure({ ...figure, value: new Decimal(figure.value).abs() }, language);
}

function inUnit(figure: Figure, number: string, language: Language): string {
  switch (figure.unit) {
    case 'kr':
    case 'kr-exact':
    case 'kr-per-unit':
      return STYLES[language].kronor(number);
    case 'percent':
      return STYLES[language].percent(number);
    case 'percentage-points':
      return language === 'sv' ? `${number}${NO_BREAK}procentenheter` : `${number} percentage points`;
    case 'rank':
    case 'customers':
    case 'cases':
    case 'calls':
    case 'users':
      return number;
  }
}

/** Whole kronor and counts have no decimals unless the figure does; shares have two. */
export function decimalsOf(figure: Figure): number {
  const { value } = figure;
  if (figure.unit === 'kr' || figure.unit === 'cases' || figure.unit === 'users' || figure.unit === 'calls') {
    const whole = typeof value === 'number' ? Number.isInteger(value) : value.isInteger();
    return whole ? 0 : (figure.decimals ?? 2);
  }
  if (figure.unit === 'rank' || figure.unit === 'customers') return 0;
  return figure.decimals ?? 2;
}

/** As at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text of the data with each of its figures in one piece. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}(?!\d)|kr(?!\p{L})|%)|(?<=SEK) (?=\d)/gu, NO_BREAK);
}
