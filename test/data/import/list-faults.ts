import type { ImportProblemCode } from '../../../data/import/index.ts';

/** One way to spoil the text of a list, and what somebody must be told. */
export interface ListFault {
  readonly fault: string;
  /** What stands in the text, and what replaces its first occurrence. */
  readonly edit: readonly [from: string, to: string];
  readonly code: ImportProblemCode;
  /** How many lines below the edit the problem is told; `null` where it has no line. */
  readonly fromEdit: number | null;
  readonly says: string;
}

/** Worked cases on the list of 2025. */
export const LIST_FAULTS: readonly ListFault[] = [
  // Lines.
  {
    fault: 'the tabs of a row have become blanks',
    edit: [
      '709\tNorra innerstaden sdf\t642\t1,92%\t44 929 kr\t',
      '709 Norra innerstaden sdf 642 1,92% 44 929 kr',
    ],
    code: 'unreadable-line',
    fromEdit: 0,
    says: 'väntade en kundrad, en summa eller en rubrik, men där står "709 Norra innerstaden sdf 642 1,92% 44 929 kr".',
  },
  {
    fault: 'a line of figures has lost its number and name',
    edit: ['704\tHässelby-Vällingby sdf\t354', '\t354'],
    code: 'unreadable-line',
    fromEdit: 0,
    says: 'väntade en kundrad, en summa eller en rubrik',
  },
  {
    fault: 'the measuring period cannot be read',
    edit: ['perioden juli 2023 till juni 2024', 'perioden förra året'],
    code: 'unreadable-line',
    fromEdit: 0,
    says: 'väntade en mätperiod',
  },
  {
    fault: 'the parts do not add to 100 %',
    edit: ['Resterande 80%', 'Resterande 70%'],
    code: 'unreadable-line',
    fromEdit: 0,
    says: 'delar i procent som blir 100',
  },
  {
    fault: 'a heading names no service',
    edit: ['\nStockholm Direkt\n\nAvgiften', '\nStockholm Direkten\n\nAvgiften'],
    code: 'unknown-service',
    fromEdit: 1,
    says: 'men där står "Stockholm Direkten".',
  },
  {
    fault: 'a service comes twice',
    edit: ['\nStockholm Direkt\n\nAvgiften', '\nE-tjänstsupport\n\nAvgiften'],
    code: 'duplicate-service',
    fromEdit: 1,
    says: 'väntade varje tjänst en gång, men E-tjänstsupport finns redan på rad',
  },
  {
    fault: 'a table has lost its headings',
    edit: ['Nr\tKund\tAndel, %\tÅrsavgift 2025\tÅrsavgift 2024\n', ''],
    code: 'missing-column',
    fromEdit: 0,
    says: 'väntade en rad med kolumnrubrikerna Nr och Kund före tabellen, men den saknas.',
  },
  {
    fault: 'the columns of fees cannot be told apart',
    edit: ['Årsavgift 2025\tÅrsavgift 2024', 'Årsavgift 2025\tÅrsavgift 2025'],
    code: 'missing-column',
    fromEdit: 0,
    says: 'en kolumn med avgifter för varje år (2025, 2024)',
  },
  {
    fault: 'there is a column that nobody reads',
    edit: [
      'Andel, %\tÅrsavgift 2025\tÅrsavgift 2024',
      'Andel, %\tÅrsavgift 2025\tÅrsavgift 2024\tAnmärkning',
    ],
    code: 'unknown-column',
    fromEdit: 0,
    says: 'kolumnen "Anmärkning" läses inte',
  },
  {
    fault: 'a row has a cell too many',
    edit: ['\t47 868 kr\t', '\t47 868 kr\t\tny'],
    code: 'wrong-number-of-cells',
    fromEdit: 0,
    says: 'väntade högst 6 celler, som kolumnrubrikerna, men raden är "701 Järva sdf 684 2,05% 47 868 kr ny".',
  },
  {
    fault: 'a block has customers of both kinds',
    edit: [
      '\n101\tFinansförvaltning\t0\t',
      '\n212\tAB Stokab\t0\t0,00%\t- kr\t\n101\tFinansförvaltning\t0\t',
    ],
    code: 'unknown-block',
    fromEdit: 33,
    says: 'väntade en delsumma för antingen förvaltningar eller bolag',
  },
  {
    fault: 'a section has the totals of earlier years',
    edit: [
      '\t\t\t\t2025\t2024\nFast avgift\t\t\t\t240 000 kr',
      '\t\t\t\t2024\t2023\nFast avgift\t\t\t\t240 000 kr',
    ],
    code: 'other-year',
    fromEdit: -6,
    says: 'väntade avgifter för 2025, som i resten av listan, men E-tjänstsupport har 2024 som senaste år.',
  },
  {
    fault: 'a total is missing',
    edit: ['Fast avgift\t\t\t\t240 000 kr\t0 kr\n', ''],
    code: 'missing-value',
    fromEdit: -7,
    says: 'men det står ingen total under rubriken.',
  },
  {
    fault: 'there is a total too many',
    edit: ['Fast avgift\t\t\t\t240 000 kr\t0 kr\n', 'Fast avgift\t\t\t240 000 kr\t0 kr\t1 kr\n'],
    code: 'missing-value',
    fromEdit: 0,
    says: 'men där står 2 årtal och 3 totaler.',
  },
  {
    fault: 'a footnote says something else',
    edit: ['**Se Stadsledningskontoret', '**Avser halva året'],
    code: 'unknown-footnote',
    fromEdit: 0,
    says: 'men där står "**Avser halva året".',
  },
  {
    fault: 'a footnote names nobody that is known',
    edit: ['*Finansförvaltningen,', '*Finansen i Stad,'],
    code: 'unknown-customer',
    fromEdit: 0,
    says: 'väntade en känd kund, men där står "Finansen i Stad".',
  },
  // Cells.
  {
    fault: 'a fee is a text',
    edit: ['\t47 868 kr', '\tmycket'],
    code: 'not-a-number',
    fromEdit: 0,
    says: 'väntade hela kronor, till exempel "155 255 kr", eller "- kr", men där står "mycket".',
  },
  {
    fault: 'a fee is grouped in other than threes',
    edit: ['\t47 868 kr', '\t4 7868 kr'],
    code: 'not-a-number',
    fromEdit: 0,
    says: 'men där står "4 7868 kr".',
  },
  {
    fault: 'a fee is negative',
    edit: ['\t47 868 kr', '\t-47 868 kr'],
    code: 'negative-number',
    fromEdit: 0,
    says: 'men där står "-47 868 kr".',
  },
  {
    fault: 'a fee has öre',
    edit: ['\t47 868 kr', '\t47 867,93 kr'],
    code: 'not-whole',
    fromEdit: 0,
    says: 'väntade hela kronor',
  },
  {
    fault: 'a count is longer than any',
    edit: ['\t684\t', '\t6847123123123123\t'],
    code: 'number-too-large',
    fromEdit: 0,
    says: 'väntade ett antal, till exempel "1 841"',
  },
  // Customers.
  {
    fault: 'a number is misread',
    edit: ['718\tFarsta sdf\t284', '719\tFärsta sdf\t284'],
    code: 'unknown-customer',
    fromEdit: 0,
    says: 'väntade en känd kund (menas 718 Farsta sdf?), men där står "719 Färsta sdf".',
  },
  {
    fault: 'a new customer stands where no block shows its kind',
    edit: [
      '191\tArbetsmarknadsförvaltningen\t49\t',
      '193\tDigitaliseringen\t0\t0,0%\t- kr\t\n191\tArbetsmarknadsförvaltningen\t49\t',
    ],
    code: 'unknown-customer',
    fromEdit: 0,
    says: 'väntade en känd kund; en ny läggs först till i customers.csv',
  },
  {
    fault: 'a number has another customer',
    edit: ['\n701\tJärva sdf\t684', '\n701\tBromma sdf\t684'],
    code: 'other-name',
    fromEdit: 1,
    says: 'väntade 701 Järva sdf (eller menas 706 Bromma sdf?), men där står "Bromma sdf".',
  },
  {
    fault: 'a number has a name that nobody has',
    edit: ['\n701\tJärva sdf\t684', '\n701\tNorra parken\t684'],
    code: 'other-name',
    fromEdit: 1,
    says: 'väntade 701 Järva sdf (har kunden bytt namn',
  },
  {
    fault: 'a name is misprinted otherwise than before',
    edit: ['\n718\tFarsta sdf\t284', '\n718\tFarsla sdf\t284'],
    code: 'misprinted-name',
    fromEdit: 1,
    says: 'väntade 718 Farsta sdf, men där står "Farsla sdf".',
  },
  {
    fault: 'a customer comes twice',
    edit: ['\n704\tHässelby-Vällingby sdf\t354', '\n701\tJärva sdf\t354'],
    code: 'duplicate-customer',
    fromEdit: 1,
    says: 'väntade varje kund en gång, men 701 finns redan (rad',
  },
  {
    fault: 'a customer is new',
    edit: [
      '\n724\tSkärholmens sdf\t278',
      '\n725\tÅrstafältets sdf\t0\t0,00%\t- kr\t\n724\tSkärholmens sdf\t278',
    ],
    code: 'new-customer',
    fromEdit: 1,
    says: '725 Årstafältets sdf är ny och läggs till som stadsdelsförvaltning.',
  },
  // Figures.
  {
    fault: 'a total is not the printed sum of all',
    edit: ['\t100%\t240 000 kr', '\t100%\t250 000 kr'],
    code: 'total-does-not-fit',
    fromEdit: 0,
    says: 'väntade 240 000 kr, som totalen för tjänsten, men där står 250 000 kr.',
  },
  {
    fault: 'a sum of fees is not what the rows add to',
    edit: ['\t2 267 918 kr', '\t2 276 918 kr'],
    code: 'sum-does-not-fit',
    fromEdit: 0,
    says: 'väntade ungefär 2 267 921 kr, som raderna blir tillsammans, men där står 2 276 918 kr.',
  },
  {
    fault: 'a sum of counts is not what the rows add to',
    edit: ['Delsumma\t32 407', 'Delsumma\t32 470'],
    code: 'sum-does-not-fit',
    fromEdit: 0,
    says: 'väntade 32 407, som raderna blir tillsammans, men där står 32 470.',
  },
  {
    fault: 'a share is not that of the counts',
    edit: ['684\t2,05%', '684\t2,50%'],
    code: 'share-does-not-fit',
    fromEdit: 0,
    says: 'väntade ungefär 2,05 %, som andelen av antalet blir, men där står 2,50 %.',
  },
  {
    fault: 'a share is not that of the fee, where no counts are printed',
    edit: ['9,10%\t54 575 kr', '9,01%\t54 575 kr'],
    code: 'share-does-not-fit',
    fromEdit: 0,
    says: 'väntade ungefär 9,10 %, som andelen av avgiften blir, men där står 9,01 %.',
  },
  {
    fault: 'a fee is another than the rule gives',
    edit: ['\t47 868 kr', '\t47 869 kr'],
    code: 'fee-does-not-fit',
    fromEdit: 0,
    says: 'väntade 47 868 kr för 701 Järva sdf, som regeln ger, men där står 47 869 kr.',
  },
  {
    fault: 'a count is missing',
    edit: ['\t684\t2,05%', '\t\t'],
    code: 'missing-value',
    fromEdit: 0,
    says: 'väntade ett antal, men 701 Järva sdf har en avgift men inget antal.',
  },
  {
    fault: 'a fee is blank beside a share',
    edit: ['\t0\t0,00%\t- kr', '\t0\t0,00%\t'],
    code: 'blank-fee',
    fromEdit: 0,
    says: 'väntade en avgift eller ett streck, men 101 Finansförvaltning har en andel men ingen avgift.',
  },
];
