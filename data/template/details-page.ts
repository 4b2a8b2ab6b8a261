import type { WriteSheet } from 'hucre/xlsx';
import { DETAILS, SHEETS, STAGES } from '../import/workbook/index.ts';
import { emptyPage } from './page.ts';
import { hint, oneOf, YEAR } from './rules.ts';
import type { TemplateData } from './template-data.ts';

/** The sheet that says which list it is: its year, how far it has come, its title. */
export function detailsPage({ year, document }: TemplateData): WriteSheet {
  const { put, allow, sheet } = emptyPage();
  put(0, 0, { look: 'title', value: 'Uppgifter om prislistan' });
  put(2, 0, { look: 'label', value: DETAILS.year });
  put(2, 1, { look: 'known', value: year, format: 'plain' });
  put(2, 2, { look: 'aside', value: 'Året som avgifterna gäller.' });
  put(3, 0, { look: 'label', value: DETAILS.stage });
  put(3, 1, { look: 'fill', format: 'text' });
  put(3, 2, {
    look: 'aside',
    value: `Välj "${STAGES.preliminary}" när bara statistiken och de föreslagna beloppen finns, "${STAGES.printed}" när listan är klar.`,
  });
  put(4, 0, { look: 'label', value: DETAILS.document });
  put(4, 1, { look: 'known', value: document, format: 'text' });
  put(4, 2, { look: 'aside', value: 'Så heter dokumentet som siffrorna kommer från.' });
  allow('B3', YEAR);
  allow('B4', oneOf(Object.values(STAGES), DETAILS.stage));
  allow('B5', hint(DETAILS.document, 'Titeln visas som källa i svaren.'));
  return sheet(SHEETS.details, {
    widths: [22, 70, 90],
    frozen: { rows: 0, columns: 0 },
    orientation: 'landscape',
    tab: 'FFC000',
  });
}
