/** What a published list prints about a service, newest year first. */
export interface PrintedService {
  readonly section: string;
  /** Sentences of the introduction. */
  readonly sentences: readonly string[];
  readonly totals: readonly { readonly year: number; readonly asPrinted: string }[];
  /** What a count is called; `null` where none is printed. */
  readonly countHeading: string | null;
  readonly feeHeading: string;
  readonly blocks: readonly PrintedBlock[];
  /** Lines of sums of all customers. */
  readonly sums: readonly PrintedSumLine[];
  readonly footnotes: readonly string[];
  /** How the totals and the headings stand, as each section of the list of 2025 has it otherwise. */
  readonly layout: Layout;
}

/** Rows with the lines of sums below them. */
export interface PrintedBlock {
  readonly rows: readonly PrintedLine[];
  readonly sums: readonly PrintedSumLine[];
}

/** A row; cells are texts as printed, newest year first. */
export interface PrintedLine {
  readonly number: number;
  readonly name: string;
  readonly count: string;
  readonly share: string;
  readonly fees: readonly string[];
}

/** A line of sums. */
export interface PrintedSumLine {
  readonly heading: string;
  readonly count: string;
  readonly share: string;
  readonly fees: readonly string[];
}

/** `above`: years above the totals; `broken`: the line of totals is broken, as a conversion may do. */
export type Layout = 'years-above' | 'years-in-headings' | 'years-below' | 'broken';

/** The text of a list, laid out as the published one is after its conversion: cells between tabs. */
export function printedList(year: number, services: readonly PrintedService[]): string {
  return [
    '',
    'Serviceförvaltningen',
    '',
    `Bilagor Tjänsteutbud och prislista ${year} Bolag Fasta priser, fördelning per kund`,
    '',
    ...services.map(({ section }, index) => `${index + 1}. Fördelning fast pris ${section}`),
    '',
    ...services.flatMap(sectionLines),
  ].join('\n');
}

function sectionLines(service: PrintedService): readonly string[] {
  const { section, sentences, blocks, sums, footnotes } = service;
  return [
    section,
    '',
    ...sentences.flatMap((sentence) => [sentence, '']),
    ...totalLines(service),
    ...blocks.flatMap((block, index) => [
      ...headingLines(service, index),
      ...block.rows.map((row) => rowLine(service, row)),
      ...block.sums.map((sum) => sumLine(service, sum, '\t')),
      '',
    ]),
    // The sum of all stands a cell further to the left, without one for the number.
    ...sums.map((sum) => sumLine(service, sum, '')),
    '',
    ...footnotes.flatMap((footnote) => [footnote, '']),
  ];
}

function totalLines({ layout, totals, countHeading }: PrintedService): readonly string[] {
  const before = '\t'.repeat(countHeading === null ? 3 : 4);
  const years = totals.map(({ year }) => year);
  const amounts = totals.map(({ asPrinted }) => asPrinted);
  if (layout !== 'broken') {
    return [`${before}${years.join('\t')}`, `Fast avgift${before}${amounts.join('\t')}`];
  }
  // Each amount has slipped to the next line, before the next year.
  return [
    `Fast avgift ${years[0]}`,
    ...amounts.map((amount, index) =>
      [amount, years[index + 1]].filter((part) => part !== undefined).join(' '),
    ),
    '',
  ];
}

function headingLines(
  { layout, totals, countHeading, feeHeading }: PrintedService,
  block: number,
): readonly string[] {
  const before = ['Nr', 'Kund', ...(countHeading === null ? [] : [countHeading]), 'Andel, %'];
  const empty = before.map(() => '');
  const years = totals.map(({ year }) => String(year));
  const names = years.map(() => feeHeading);
  switch (layout) {
    case 'years-above':
      return [cells(...before.map((heading) => `<i>${heading}</i>`), ...names)];
    case 'years-in-headings':
      return [cells(...before, ...years.map((year) => `${feeHeading} ${year}`))];
    case 'years-below':
      // The first table has the years in the line of headings, and above them what they are of.
      return block === 0
        ? [cells('', '', ...empty.slice(2), ...names), cells(...before, ...years)]
        : [cells(...before, ...names), cells(...empty, ...years)];
    case 'broken':
      return [cells(...before.with(-1, ''), ...names), cells('', '', 'Antal', 'Andel, %', ...years)];
  }
}

function rowLine(
  { countHeading }: PrintedService,
  { number, name, count, share, fees }: PrintedLine,
): string {
  return cells(String(number), name, ...(countHeading === null ? [] : [count]), share, ...fees);
}

function sumLine({ countHeading }: PrintedService, sum: PrintedSumLine, before: string): string {
  const counts = countHeading === null ? [] : [sum.count];
  return `${before}${cells(sum.heading, ...counts, sum.share, ...sum.fees)}`;
}

function cells(...texts: readonly string[]): string {
  return texts.join('\t');
}
