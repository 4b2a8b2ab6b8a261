import type { Answer, Label, Understood } from '../answer/answer.ts';
import type { Figure } from '../answer/figure.ts';
import { printedNumberOf } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import { replaced } from '../replaced.ts';
import type { Language, Reply } from '../reply.ts';
import { cellText } from './cell.ts';
import { sayChart } from './chart.ts';
import { sayControls, sayExports } from './controls.ts';
import { EN } from './en.ts';
import { capital, formatNumber } from './format.ts';
import { explanationSteps } from './steps.ts';
import { stockholmDay } from './stockholm-day.ts';
import { SV } from './sv.ts';
import { type Locale, sayMessage, type Words, wordsFor } from './words.ts';

const LOCALES: Readonly<Record<Language, Locale>> = { sv: SV, en: EN };

/** Units whose columns are numbers and so are set to the right. */
const NUMERIC_LABELS: ReadonlySet<Label> = new Set<Label>([
  'before',
  'after',
  'fee',
  'count',
  'share',
  'unit-cost',
  'sum',
  'printed-sum',
  'place',
  'changes',
  'price-list',
  'difference',
  'difference-percent',
  'printed',
  'computed',
  'rows-add-to',
  'total',
  'block-departments',
  'block-companies',
]);

/** Puts an answer into the words of one language; nothing is added to it. */
export function phrase(answer: Answer, language: Language, priceList: PriceList): Reply {
  const locale = LOCALES[language];
  const words = wordsFor(priceList, locale, answer.newcomers);
  const say = (messages: Answer['lead']) => messages.map((message) => sayMessage(message, locale, words));
  return {
    kind: answer.kind,
    language,
    version: priceList.version,
    sentence: say(answer.lead).join(' '),
    facts: answer.facts.map(({ label, value, year }) => ({
      label: heading(locale, label, year),
      value: cellText(value, locale, words),
    })),
    table: answer.table && {
      title: sayMessage(answer.table.title, locale, words),
      columns: answer.table.columns.map((column, index) => ({
        heading:
          column.scenario !== undefined
            ? capital(locale.side(column.scenario))
            : column.service === undefined
              ? heading(locale, column.label, column.year)
              : capital(words.service(column.service)),
        align:
          index > 0 &&
          (column.service !== undefined || column.scenario !== undefined || NUMERIC_LABELS.has(column.label))
            ? 'right'
            : 'left',
      })),
      rows: answer.table.rows.map(({ cells, emphasis = false }) => ({
        cells: cells.map((cell) => cellText(cell, locale, words)),
        emphasis,
      })),
    },
    chart: sayChart(answer, locale, words),
    controls: answer.controls && sayControls(answer.controls, locale, words),
    exports: sayExports(answer.exportable, priceList.version, language, locale),
    file: answer.file,
    steps: answer.explained ? explanationSteps(answer.explained, language, priceList) : [],
    notes: [...new Set(say(answer.notes))],
    source: sourceLine(answer, locale, priceList),
    choices: answer.choices.map(({ label, text }) => ({
      title:
        label.type === 'customer'
          ? `${words.customer(label.number)} (${printedNumberOf(label.number, priceList)})`
          : label.type === 'service'
            ? words.serviceName(label.key)
            : label.type === 'amount'
              ? amountText(label.figure, locale, words)
              : label.type === 'replace'
                ? locale.button({ ask: 'replace', name: label.name }, words)
                : `${words.customer(label.number)}, ${words.service(label.service)} ${label.year}`,
      text:
        typeof text === 'string'
          ? text
          : 'asked' in text
            ? replaced(text.asked, text.from, amountText(text.figure, locale, words))
            : locale.suggestion(text, words),
    })),
    suggestions: answer.suggestions.map((suggestion) => ({
      title: locale.button(suggestion, words),
      text: locale.suggestion(suggestion, words),
    })),
    understood: answer.understood ? understoodLine(answer.understood, locale, words) : '',
    ...(answer.refused !== undefined && { refused: answer.refused }),
  };
}

/** "10 %", "10 ärenden" */
function amountText(figure: Figure, locale: Locale, words: Words): string {
  const { unit, value } = figure;
  return unit === 'cases' || unit === 'calls' || unit === 'users'
    ? `${words.figure(figure)} ${locale.unit(unit, Number(value))}`
    : words.figure(figure);
}

function heading(locale: Locale, label: Label, year?: number): string {
  return year === undefined ? locale.labels[label] : `${locale.labels[label]} ${year}`;
}

function sourceLine(answer: Answer, locale: Locale, priceList: PriceList): string {
  const { language } = locale;
  const lines = answer.places.map(({ place, customer, printedName }) => {
    const row =
      customer === null
        ? ''
        : `, ${language === 'sv' ? 'rad' : 'row'} ${printedNumberOf(customer, priceList)}${printedName ? ` ${printedName}` : ''}`;
    return `${place.title}: ${place.section}, ${place.column}${row}`;
  });
  const unique = [...new Set(lines)];
  if (unique.length === 0) return '';
  return `${language === 'sv' ? 'Källa' : 'Source'}: ${unique.join('; ')}${versionOf(priceList, locale)}`;
}

/** Which version of the list the figures are of, for whoever compares them with those of another day. */
function versionOf({ version, published }: PriceList, { language, date }: Locale): string {
  if (published === null) return '';
  const day = date(stockholmDay(published));
  return language === 'sv'
    ? `. Prislistans version ${version}, publicerad ${day}`
    : `. Version ${version} of the price list, published ${day}`;
}

const OPERATIONS: Readonly<Record<Language, Readonly<Record<Understood['kind'], string>>>> = {
  sv: {
    value: 'uppgift',
    sum: 'summa',
    average: 'genomsnitt',
    rank: 'rangordning',
    filter: 'urval',
    compare: 'jämförelse',
    change: 'ändring',
    explain: 'uträkning',
    rule: 'fördelning',
    source: 'källa',
    'on-top': 'tillägg',
    period: 'mätperiod',
    reconciliation: 'avstämning',
    membership: 'medverkan',
    'what-if': 'simulering',
    goal: 'målsökning',
    scenario: 'scenario',
    'scenario-comparison': 'jämförelse av scenarier',
    saved: 'sparade scenarier',
    list: 'lista',
    background: 'bakgrund',
    social: 'samtal',
    export: 'export',
    clarify: 'fråga tillbaka',
    refuse: 'inget svar',
  },
  en: {
    value: 'figure',
    sum: 'sum',
    average: 'average',
    rank: 'ranking',
    filter: 'selection',
    compare: 'comparison',
    change: 'change',
    explain: 'calculation',
    rule: 'rule',
    source: 'source',
    'on-top': 'additions',
    period: 'period',
    reconciliation: 'reconciliation',
    membership: 'membership',
    'what-if': 'simulation',
    goal: 'goal seek',
    scenario: 'scenario',
    'scenario-comparison': 'comparison of scenarios',
    saved: 'saved scenarios',
    list: 'list',
    background: 'background',
    social: 'conversation',
    export: 'export',
    clarify: 'question back',
    refuse: 'no answer',
  },
};

/** An amount as it was read: "700 000 kr", "10 %", "900". */
function readNumber(value: number, unit: 'kr' | 'percent' | 'other', language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  const number = formatNumber(value, decimals, language);
  if (unit === 'percent') return `${number}${language === 'sv' ? '\u00a0' : ''}%`;
  if (unit === 'other') return number;
  return language === 'sv' ? `${number}\u00a0kr` : `SEK\u00a0${number}`;
}

function understoodLine(understood: Understood, locale: Locale, words: Words): string {
  const parts = [
    OPERATIONS[locale.language][understood.kind],
    ...(understood.who ? [locale.who(understood.who, words)] : []),
    ...(understood.services.length > 0 ? [words.list(understood.services.map(words.service))] : []),
    ...(understood.years.length > 0 ? [understood.years.join('–')] : []),
    ...(understood.numbers ?? []).map(({ value, unit }) => readNumber(value, unit, locale.language)),
    ...(understood.corrections ?? []).map(({ written, read }) => `”${written}” → ”${read}”`),
  ];
  return parts.join(' · ');
}
