import type { WriteSheet } from 'hucre/xlsx';
import { SHEETS, STAGES, serviceSheetName } from '../import/workbook/index.ts';
import { emptyPage } from './page.ts';
import type { TemplateData } from './template-data.ts';

/** The sheet that tells a person, in Swedish, what to fill in and what comes then. */
export function guidePage(template: TemplateData, file: string): WriteSheet {
  const { put, sheet } = emptyPage();
  const heights = new Map<number, number>();
  put(0, 0, { look: 'title', value: `Prislista ${template.year}: så här fyller du i` });
  let row = 2;
  const paragraph = (mark: string, text: string): void => {
    put(row, 0, { look: 'mark', value: mark });
    put(row, 1, { look: 'text', value: text });
    heights.set(row, LINE * Math.ceil(text.length / LETTERS_A_LINE) + 3);
    row += 1;
  };
  const heading = (text: string): void => {
    row += 1;
    put(row, 0, { look: 'label', value: text });
    row += 1;
  };
  for (const [index, text] of steps(template, file).entries()) paragraph(`${index + 1}.`, text);
  heading('Färgerna');
  for (const [look, name, text] of COLOURS) {
    put(row, 0, { look, value: name });
    put(row, 1, { look: 'text', value: text });
    row += 1;
  }
  heading('Bra att veta');
  for (const text of HINTS) paragraph('•', text);
  return sheet(SHEETS.guide, {
    widths: [10, 110],
    frozen: { rows: 0, columns: 0 },
    heights,
    orientation: 'portrait',
    tab: '70AD47',
  });
}

const LINE = 15;
// In a column of 110, whose width is told in digits; letters are narrower.
const LETTERS_A_LINE = 120;

function steps({ services }: TemplateData, file: string): readonly string[] {
  const names = services.map(({ service }) => serviceSheetName(service)).join(', ');
  return [
    `Bladet ${SHEETS.details}: välj om listan är "${STAGES.preliminary}" eller "${STAGES.printed}", och kontrollera årtal och titel.`,
    `Bladet ${SHEETS.customers}: skriv nya kunder på de gula raderna. Har en kund upphört, fyll i datum och vilket nr den gick upp i.`,
    `Ett blad per tjänst (${names}): fyll i totalen att fördela, mätperioden och kundernas antal. I en tryckt lista även andel och avgift, precis som det står där.`,
    'Är listan preliminär lämnar du avgifterna tomma. Då räknas de ut.',
    'Använder en kund inte längre tjänsten: ta bort hela raden. Ny kund: skriv nr, namn och siffror på en gul rad under de andra.',
    'Jämför kontrollsummorna överst på varje blad med listans egna. De räknas om medan du skriver.',
    `Spara, och kör: npm run import -- ${file}`,
    'Nu visas allt som behöver rättas, med blad och cell. Rätta det, spara och kör igen. Ingenting ändras förrän allt är rätt.',
    'Är något bara värt att se över och stämmer ändå, kör samma kommando en gång till med ordet --accept sist.',
    'Sedan visas en jämförelse med förra året. Ser den bra ut publicerar du med: npm run snapshot',
  ];
}

const COLOURS = [
  ['fill', 'gul', 'Fyll i.'],
  ['known', 'vit', 'Redan ifyllt. Ändra om något är nytt.'],
  ['reference', 'grå', 'Förra årets siffror, bara till jämförelse. Läses inte.'],
  ['check', 'blå', 'Kontrollsummor. Räknas ut av sig själva och läses inte.'],
] as const;

const HINTS = [
  'Skriv 0 där en kund inte har några ärenden eller inte betalar något. En tom cell betyder att siffran saknas.',
  'Lika del är den del av totalen som alla kunder delar lika på, till exempel 20 för växeln. Skriv 0 om allt fördelas efter antal.',
  'Står inte antalet i den tryckta listan, som för växeln, lämnar du den kolumnen tom och fyller i andel och avgift.',
  'Tryckta summor och fotnoter till höger på tjänsternas blad är frivilliga. De tryckta summorna jämförs med radernas.',
  'Egna kolumner och blad går bra att lägga till. De läses inte. Byt inte namn på rubrikerna, och slå inte ihop celler.',
  'Används inte en tjänst i år: ta bort dess blad.',
  'Finns det en ny tjänst: lägg först till en rad för den i data/sources/services.csv, och skapa sedan arbetsboken på nytt. Då får den ett eget blad, där du själv skriver dess kunder.',
];
