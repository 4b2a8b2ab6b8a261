import { kr, krChange, number, percentChange } from '../say/index.ts';
import { changedTotals } from './changed-totals.ts';
import { type Html, html } from './html.ts';
import { pageColumns, pageTable } from './page-table.ts';
import type { YearPreview } from './preview.ts';
import { sayCustomer, sayMerged } from './say-customer.ts';
import { sayOneStage } from './say-stage.ts';

/** Who is new, who is gone and who has become part of another. */
export function membershipSection({ before, membership }: YearPreview): Html {
  const { joined, left, merged } = membership;
  return html`<h3>Kunder som har tillkommit och försvunnit</h3>
${list(`Nya sedan ${before}`, joined.map(sayCustomer))}
${list('Inte med längre', left.map(sayCustomer))}
${list('Har gått upp i andra', merged.map(sayMerged))}`;
}

/** The totals that are known for the same year already and become others; nothing where none does. */
export function totalsChangedSection({ year, services }: YearPreview): Html {
  const changed = changedTotals(services);
  if (changed.length === 0) return html``;
  return html`<h3>Totalt mot det som redan är känt för ${year}</h3>
${pageTable(
  'Kronor per år',
  pageColumns('Tjänst', 'Läge hittills', '>Hittills', 'Läge', '>Blir', '>Ändring', '>Procent'),
  changed.map(({ name, was, stage, total }) => [
    name,
    sayOneStage(was.stage),
    kr(was.total),
    sayOneStage(stage),
    total === null ? '–' : kr(total),
    total === null ? '–' : krChange(total - was.total),
    (total === null ? null : percentChange(total - was.total, was.total)) ?? '–',
  ]),
)}`;
}

/** The printed fees that the rule computes otherwise. */
export function differencesSection(preview: YearPreview): Html {
  const { differences } = preview;
  const title = 'Tryckta avgifter som blir andra när de räknas ut';
  if (differences.length === 0)
    return html`<h3>${title}</h3>
<p>Inga.</p>`;
  const { service, customer } = namesOf(preview);
  return html`<h3>${title}</h3>
<p>Den tryckta avgiften gäller; boten säger den och nämner skillnaden.</p>
${pageTable(
  'Kronor per år',
  pageColumns('Kund', 'Tjänst', '>Tryckt', '>Beräknad', '>Skillnad'),
  differences
    .slice(0, MOST_ROWS)
    .map((row) => [
      customer(row.customer),
      service(row.service),
      kr(row.printed),
      kr(row.computed),
      krChange(row.difference),
    ]),
)}${more(differences.length)}`;
}

/** The fees of the same year that are published now and would be others; nothing where the year is not published. */
export function changedSection(preview: YearPreview): Html {
  const { year, changed } = preview;
  if (changed === null) return html``;
  const title = `Avgifter för ${year} som blir andra än de som är publicerade nu`;
  if (changed.length === 0)
    return html`<h3>${title}</h3>
<p>Inga.</p>`;
  const { service, customer } = namesOf(preview);
  return html`<h3>${title}</h3>
${pageTable(
  `${number(changed.length)} avgifter, de som ändras mest först`,
  pageColumns('Kund', 'Tjänst', '>Publicerad', 'Läge', '>Blir', '>Ändring'),
  changed
    .slice(0, MOST_ROWS)
    .map((row) => [
      customer(row.customer),
      service(row.service),
      row.published === null ? '–' : kr(row.published),
      sayOneStage(row.publishedStage),
      row.fee === null ? '–' : kr(row.fee),
      krChange((row.fee ?? 0) - (row.published ?? 0)),
    ]),
)}${more(changed.length)}`;
}

function more(rows: number): Html {
  return rows > MOST_ROWS ? html`<p>… och ${number(rows - MOST_ROWS)} till.</p>` : html``;
}

// A page of a hundred thousand rows would open nowhere.
const MOST_ROWS = 500;

function namesOf({ customers, withoutRow, services }: YearPreview) {
  const known = new Map([...customers, ...withoutRow].map((one) => [one.customer, sayCustomer(one)]));
  const called = new Map(services.map(({ service, name }) => [service, name]));
  return {
    customer: (key: number) => known.get(key) ?? String(key),
    service: (key: string) => called.get(key) ?? key,
  };
}

function list(title: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html`<p>${title}: inga.</p>`;
  return html`<p>${title}: ${lines.length}</p>
<ul>
${lines.map(
  (line) => html`<li>${line}</li>
`,
)}</ul>`;
}
