import type { Place } from '../../data/index.ts';
import type { WordedFault } from './worded-fault.ts';

/** One way to spoil the sources, and the fault that an editor must be told. */
export interface SourceFault extends WordedFault, Pick<Place, 'column'> {
  /** Where the fault is told, if not in the file that was edited. */
  readonly file?: string;
  /** How many lines below what was edited it is told, if any; `null` where no line can be told. */
  readonly fromEdit?: number | null;
}

const SWITCHBOARD = '2025/switchboard.csv';
const MANIFEST = '2025/manifest.json';
const HEADING = 'number;printed_name;count;share;fee;mark';

/** Worked cases: every code of a problem, and the faults that editors make most. */
export const SOURCE_FAULTS: readonly SourceFault[] = [
  {
    fault: 'a file that the manifest names is not there',
    code: 'missing-file',
    edit: [MANIFEST, '"switchboard.csv"', '"vaxeln.csv"'],
    file: '2025/vaxeln.csv',
    fromEdit: null,
    column: null,
    says: 'väntade en fil att läsa, men den finns inte.',
  },
  {
    fault: 'a quotation mark is not closed',
    code: 'unreadable-csv',
    edit: [SWITCHBOARD, '701;Järva sdf', '701;"Järva sdf'],
    column: null,
    says: 'väntade celler med semikolon emellan, men ett citattecken (") står ensamt eller mitt i en cell.',
  },
  {
    fault: 'a comma is missing between two fields',
    code: 'unreadable-json',
    edit: [MANIFEST, '"year": 2025,', '"year": 2025'],
    fromEdit: 1,
    column: null,
    says: 'väntade en fil i formatet JSON, men raden går inte att läsa. Ofta saknas ett komma, ett citattecken eller en parentes strax före.',
  },
  {
    fault: 'the column of the fees is missing',
    code: 'missing-column',
    edit: [SWITCHBOARD, HEADING, 'number;printed_name;count;share;mark'],
    column: 'fee',
    says: 'väntade kolumnen fee, men den saknas på rubrikraden ("number;printed_name;count;share;mark").',
  },
  {
    fault: 'there is a column that nobody reads',
    code: 'unknown-column',
    edit: [SWITCHBOARD, HEADING, `${HEADING};note`],
    column: 'note',
    says: 'väntade bara kolumnerna number, printed_name, count, share, fee och mark, men det finns också en som heter "note".',
  },
  {
    fault: 'a row has a cell too many',
    code: 'wrong-number-of-cells',
    edit: [SWITCHBOARD, '9,10;54575;', '9,10;54;575;'],
    column: null,
    says: 'väntade 6 celler, men raden har 7.',
  },
  {
    fault: 'a printed name is empty',
    code: 'missing-value',
    edit: [SWITCHBOARD, '701;Järva sdf;', '701;;'],
    column: 'printed_name',
    says: 'väntade en text, men där står inget.',
  },
  {
    fault: 'a former name has no day',
    code: 'missing-value',
    edit: ['names.csv', 'Rinkeby-Kista;former;2023-07-01', 'Rinkeby-Kista;former;'],
    column: 'until',
    says: 'väntade dagen då det tidigare namnet slutade gälla, men där står inget.',
  },
  {
    fault: 'a fee is written with a blank and kr',
    code: 'not-a-number',
    edit: [SWITCHBOARD, '9,10;54575;', '9,10;54 575 kr;'],
    column: 'fee',
    says: 'väntade hela kronor med bara siffror, "-" för ett streck eller en tom cell, men där står "54 575 kr".',
  },
  {
    fault: 'a total is a text',
    code: 'not-a-number',
    edit: [MANIFEST, '"total": 600000', '"total": "sexhundratusen"'],
    column: 'services.2.total',
    says: 'väntade ett tal utan citattecken, men där står "sexhundratusen".',
  },
  {
    fault: 'a fee is negative',
    code: 'negative-number',
    edit: [SWITCHBOARD, '9,10;54575;', '9,10;-54575;'],
    column: 'fee',
    says: 'väntade hela kronor med bara siffror, "-" för ett streck eller en tom cell, men där står "-54575".',
  },
  {
    fault: 'a total is negative',
    code: 'negative-number',
    edit: [MANIFEST, '"total": 600000', '"total": -600000'],
    column: 'services.2.total',
    says: 'väntade ett tal som är minst 0, men där står -600000.',
  },
  {
    fault: 'a customer is of no known kind',
    code: 'not-allowed',
    edit: ['customers.csv', '701;Järva sdf;district', '701;Järva sdf;stadsdel'],
    column: 'kind',
    says: 'väntade "department", "district", "company" eller "foundation", men där står "stadsdel".',
  },
  {
    fault: 'the manifest is of another year than its folder',
    code: 'not-allowed',
    edit: [MANIFEST, '"year": 2025,', '"year": 2026,'],
    column: 'year',
    says: 'väntade 2025, som mappen heter, men där står 2026.',
  },
  {
    fault: 'a field is misspelt in a pool',
    code: 'unknown-field',
    edit: [MANIFEST, '"base": "calls"', '"base": "calls", "bas": "calls"'],
    fromEdit: -3,
    column: 'services.2.pools.1',
    says: 'väntade bara kända fält, men fältet "bas" är okänt.',
  },
  {
    fault: 'a customer has two rows',
    code: 'duplicate',
    edit: [SWITCHBOARD, '704;Hässelby-Vällingby sdf', '701;Järva sdf'],
    column: 'number',
    says: 'väntade varje kundnummer en gång, men 701 står redan på rad 22.',
  },
  {
    fault: 'a customer is described twice',
    code: 'duplicate',
    edit: ['customers.csv', '704;', '701;'],
    column: 'number',
    says: 'väntade varje kundnummer en gång, men 701 står redan på rad 44.',
  },
  {
    fault: 'two customers have the same name',
    code: 'ambiguous-name',
    edit: ['names.csv', '292;Markutveckling;', '292;SISAB;'],
    column: 'name',
    says: 'väntade ett namn som bara en kund har, men "SISAB" betyder både 292 och 235 (customers.csv, rad 32).',
  },
  {
    fault: 'a quarter is called as a customer is',
    code: 'ambiguous-name',
    edit: ['quarters.csv', 'Kista;', 'Järva;'],
    column: 'name',
    says: 'väntade ett namn som ingen kund har, men "Järva" är ett namn på kund 701 (customers.csv, rad 44).',
  },
  {
    fault: 'a row is for a customer that is not described',
    code: 'unknown-customer',
    edit: [SWITCHBOARD, '701;Järva sdf', '702;Järva östra'],
    column: 'number',
    says: 'väntade en kund från customers.csv, men 702 finns inte där.',
  },
  {
    fault: 'the manifest names a service that is not described',
    code: 'unknown-service',
    edit: [MANIFEST, '"service": "switchboard"', '"service": "vaxeln"'],
    column: 'services.2.service',
    says: 'väntade en tjänst från services.csv (e-service-support, stockholm-direkt, switchboard, contact-centre-platform), men där står "vaxeln".',
  },
  {
    fault: 'a fact is from a document that is not described',
    code: 'unknown-document',
    edit: ['background.json', '"document": "shared-switchboard-2009"', '"document": "annan"'],
    column: 'facts.0.document',
    says: 'väntade ett dokument från documents.csv (price-list-2025, shared-switchboard-2009), men där står "annan".',
  },
  {
    fault: 'the parts of a total add to 1.1',
    code: 'parts-do-not-add-up',
    edit: [MANIFEST, '"part": "0,2"', '"part": "0,3"'],
    fromEdit: -3,
    column: 'services.2.pools',
    says: 'väntade delar som blir 1 tillsammans, men de blir 1,1.',
  },
  {
    fault: 'a fee of 2024 follows from no whole number of users',
    code: 'weights-do-not-follow',
    edit: ['2024/contact-centre-platform.csv', ';29765;', ';29768;'],
    column: 'fee',
    says: 'väntade en avgift som följer av ett helt antal, men inget helt antal ger avgiften 29768.',
  },
  {
    fault: 'the total is not what the fees add to',
    code: 'total-does-not-fit',
    edit: [MANIFEST, '"total": 600000', '"total": 700000'],
    column: 'services.2.total',
    says: 'väntade 600000, som summan av alla kunder är tryckt, men där står 700000.',
  },
  {
    fault: 'a sum is not what the fees of its block add to',
    code: 'sum-does-not-fit',
    edit: [MANIFEST, '"fee": 478240', '"fee": 487240'],
    column: 'services.2.sums.0.fee',
    says: 'väntade ungefär 478238, som avgifterna blir tillsammans, men där står 487240.',
  },
  {
    fault: 'two digits of a fee are swapped',
    code: 'fee-does-not-fit',
    edit: ['2025/stockholm-direkt.csv', ';47868;', ';47886;'],
    column: 'fee',
    says: 'väntade 47868, som regeln ger, men där står 47886. Står det så i den tryckta listan, lägg till kundens nummer under knownDifferences i manifest.json.',
  },
  {
    fault: 'a share does not follow from the counts',
    code: 'share-does-not-fit',
    edit: ['2025/stockholm-direkt.csv', '684;2,05', '684;2,50'],
    column: 'share',
    says: 'väntade ungefär 2,05, som andelen blir när den räknas ut, men där står 2,50.',
  },
];
