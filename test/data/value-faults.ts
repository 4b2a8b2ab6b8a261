import type { WordedFault } from './worded-fault.ts';

const SWITCHBOARD = '2025/switchboard.csv';
const MANIFEST = '2025/manifest.json';
const HEADING = 'number;printed_name;count;share;fee;mark';

/** Values and fields that are written wrongly and are told in words of their own, beside those of `source-faults.ts`. */
export const VALUE_FAULTS: readonly WordedFault[] = [
  {
    fault: 'a column is there twice',
    code: 'unknown-column',
    edit: [SWITCHBOARD, HEADING, `${HEADING};fee`],
    says: 'väntade bara kolumnerna number, printed_name, count, share, fee och mark, men fee finns två gånger.',
  },
  {
    fault: 'a customer number is a word',
    code: 'not-a-number',
    edit: ['names.csv', '292;Markutveckling', 'ett;Markutveckling'],
    says: 'väntade ett kundnummer med högst fem siffror, men där står "ett".',
  },
  {
    fault: 'a share has a decimal point',
    code: 'not-a-number',
    edit: [SWITCHBOARD, ';9,10;', ';9.10;'],
    says: 'väntade ett tal med bara siffror och eventuellt ett decimalkomma, men där står "9.10".',
  },
  {
    fault: 'a mark is no asterisk',
    code: 'not-allowed',
    edit: [SWITCHBOARD, ';54575;', ';54575;x'],
    says: 'väntade bara asterisker (*) eller en tom cell, men där står "x".',
  },
  {
    fault: 'a day is none',
    code: 'not-allowed',
    edit: ['names.csv', 'Norrmalm;former;2023-07-01', 'Norrmalm;former;1 juli 2023'],
    says: 'väntade en dag som 2023-07-01 eller en tom cell, men där står "1 juli 2023".',
  },
  {
    fault: 'other names of a service have nothing between two dividers',
    code: 'not-allowed',
    edit: ['services.csv', 'växel|vxl', 'växel||vxl'],
    says: 'väntade ord med | emellan, utan blanksteg runt dem, men där står "växel||vxl|vxln|vxeln|vx|växl|växeltelefoni|telefonväxel|telefonväxeln|telefon…".',
  },
  {
    fault: 'another name of a service is there twice',
    code: 'not-allowed',
    edit: ['services.csv', 'Telia Ace|Ace|', 'Ace|Telia Ace|Ace|'],
    says: 'väntade varje ord en gång, men "Ace" står flera gånger.',
  },
  {
    fault: 'a name ends with a blank',
    code: 'not-allowed',
    edit: ['customers.csv', 'Järva sdf;', 'Järva sdf ;'],
    says: 'väntade en text utan blanksteg i början eller slutet och utan osynliga tecken, men där står "Järva sdf ".',
  },
  {
    fault: 'a field is left out',
    code: 'missing-value',
    edit: [MANIFEST, '"pricePerCall": true,', ''],
    says: 'väntade true eller false, men där står inget.',
  },
  {
    fault: 'yes is written for true',
    code: 'not-allowed',
    edit: [MANIFEST, '"pricePerCall": true,', '"pricePerCall": "ja",'],
    says: 'väntade true eller false, men där står "ja".',
  },
  {
    fault: 'a section is empty',
    code: 'missing-value',
    edit: [MANIFEST, '"section": "E-tjänstsupport"', '"section": ""'],
    says: 'väntade en text, men där står inget.',
  },
  {
    fault: 'a footnote counts nobody in',
    code: 'missing-value',
    edit: [MANIFEST, '[101, 108, 126, 131, 200, 292, 298]', '[]'],
    says: 'väntade minst ett värde i listan, men den är tom.',
  },
  {
    fault: 'a customer in the manifest is 0',
    code: 'negative-number',
    edit: [MANIFEST, '"into": 110', '"into": 0'],
    says: 'väntade ett tal över 0, men där står 0.',
  },
  {
    fault: 'a total has decimals',
    code: 'not-a-number',
    edit: [MANIFEST, '"total": 600000', '"total": 600000.5'],
    says: 'väntade ett heltal, men där står 600000.5.',
  },
  {
    fault: 'a list is a text',
    code: 'not-allowed',
    edit: [MANIFEST, '"countedIn": []', '"countedIn": "ingen"'],
    says: 'väntade en lista inom [ ], men där står "ingen".',
  },
  {
    fault: 'a year is far ahead',
    code: 'not-allowed',
    edit: [MANIFEST, '"year": 2025', '"year": 20255'],
    says: 'väntade ett tal som är högst 2999, men där står 20255.',
  },
  {
    fault: 'a period is written in words',
    code: 'not-allowed',
    edit: [MANIFEST, '"from": "2023-07"', '"from": "juli 2023"'],
    says: 'väntade en månad (2023-07), en dag (2024-06-15) eller en dag varje år (--06-15), men där står "juli 2023".',
  },
  {
    fault: 'two fields are misspelt',
    code: 'unknown-field',
    edit: [MANIFEST, '"base": "calls"', '"base": "calls", "bas": "calls", "del": 1'],
    says: 'väntade bara kända fält, men fälten "bas" och "del" är okända.',
  },
  {
    fault: 'a manifest ends too soon',
    code: 'unreadable-json',
    edit: ['background.json', '{', '[{'],
    says: 'väntade en fil i formatet JSON, men raden går inte att läsa. Ofta saknas ett komma, ett citattecken eller en parentes strax före.',
  },
];
