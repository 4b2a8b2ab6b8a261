import { kr, krChange, number, percentChange } from '../say/index.ts';
import type { CustomerChange } from './customer-changes.ts';
import { type Html, html } from './html.ts';
import { type KnownChange, mostChanged } from './most-changed.ts';
import { pageBars } from './page-bars.ts';
import { pageColumns, pageTable } from './page-table.ts';
import type { YearPreview } from './preview.ts';
import { sayCustomer } from './say-customer.ts';
import { sayOneStage, sayStage } from './say-stage.ts';
import { sumOf } from './sum-of.ts';
import {
  changedSection,
  differencesSection,
  membershipSection,
  totalsChangedSection,
} from './year-details.ts';

/** One year of the page: the sums first, then services, customers, and what to look at. */
export function yearSection(preview: YearPreview): Html {
  const { year, before } = preview;
  const stages = sayStage(preview);
  return html`<section aria-labelledby="y${year}">
<h2 id="y${year}">${before === null ? `Prislistan ${year}` : `Prislistan ${year} jämförd med ${before}`}</h2>
${stages.map(
  (sentence) => html`<p class="note">${sentence}</p>
`,
)}${tiles(preview)}
${servicesSection(preview)}
${before === null ? NOTHING : customersSection(preview)}
${before === null ? NOTHING : membershipSection(preview)}
${totalsChangedSection(preview)}
${differencesSection(preview)}
${changedSection(preview)}
${allCustomers(preview)}
</section>
`;
}

function tiles({ year, before, services, customers, membership }: YearPreview): Html {
  const sum = sumOf(services.map(({ total }) => total)) ?? 0;
  const was = sumOf(services.map(({ totalBefore }) => totalBefore));
  const tile = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
  const counted = ({ joined, left, merged }: typeof membership) =>
    `${joined.length} / ${left.length} / ${merged.length}`;
  return html`<dl class="tiles">
${tile(`Alla tjänster ${year}`, kr(sum))}${
  was === null
    ? NOTHING
    : [
        tile(`Ändring mot ${before}`, krChange(sum - was)),
        tile('I procent', percentChange(sum - was, was) ?? '–'),
      ]
}${tile('Kunder som betalar', number(customers.filter(({ fee }) => (fee ?? 0) > 0).length))}${
  before === null ? NOTHING : tile('Nya / borta / sammanslagna', counted(membership))
}</dl>`;
}

function servicesSection({ year, before, services, customers }: YearPreview): Html {
  const line = (
    name: string,
    stage: string,
    total: number | null,
    was: number | null,
    payers: number | null,
  ) => [
    name,
    stage,
    amount(total),
    ...(before === null ? [] : [amount(was), ...change(total, was)]),
    payers === null ? '–' : number(payers),
  ];
  const rows = services.map(({ name, stage, total, totalBefore, payers }) =>
    line(name, sayOneStage(stage), total, totalBefore, stage === null ? null : payers),
  );
  const sum = line(
    'Alla tjänster',
    '',
    sumOf(services.map(({ total }) => total)),
    sumOf(services.map(({ totalBefore }) => totalBefore)),
    customers.filter(({ fee }) => (fee ?? 0) > 0).length,
  );
  return html`<h3>Totalt per tjänst</h3>
${pageBars(
  before === null ? `Totalt per tjänst ${year}` : `Totalt per tjänst, ${year} ovanför ${before}`,
  services.map(({ name, total, totalBefore }) => ({
    name,
    bars: [
      { value: total ?? 0, text: amount(total), kind: 'now' as const },
      ...(before === null
        ? []
        : [{ value: totalBefore ?? 0, text: amount(totalBefore), kind: 'before' as const }]),
    ],
  })),
)}
${pageTable(
  'Kronor per år',
  pageColumns(
    'Tjänst',
    'Läge',
    `>${year}`,
    ...(before === null ? [] : [`>${before}`, '>Ändring', '>Procent']),
    '>Betalar',
  ),
  [...rows, sum],
  'sum',
)}`;
}

function customersSection({ year, before, customers }: YearPreview): Html {
  const up = mostChanged(customers, 'up');
  const down = mostChanged(customers, 'down');
  const table = (title: string, some: readonly KnownChange[]): Html =>
    some.length === 0
      ? html`<p>${title}: inga.</p>`
      : pageTable(
          title,
          pageColumns('Kund', `>${year}`, `>${before}`, '>Ändring', '>Procent'),
          some
            .slice(0, MOST)
            .map((one) => [sayCustomer(one), kr(one.fee), kr(one.before), ...change(one.fee, one.before)]),
        );
  const drawn = [...up.slice(0, MOST), ...down.slice(0, MOST).reverse()];
  return html`<h3>Vilkas avgifter ändras mest</h3>
<p>Alla tjänster tillsammans: ${number(up.length)} kunder betalar mer än ${before ?? ''}, ${number(down.length)} mindre.</p>
${
  drawn.length === 0
    ? NOTHING
    : pageBars(
        `Ändring av kundens avgifter från ${before} till ${year}, de största`,
        drawn.map((one) => ({
          name: sayCustomer(one),
          bars: [
            {
              value: one.difference,
              text: krChange(one.difference),
              kind: one.difference > 0 ? 'up' : 'down',
            },
          ],
        })),
      )
}
${table('Höjs mest', up)}
${table('Sänks mest', down)}`;
}

function allCustomers({ year, before, customers }: YearPreview): Html {
  const columns = pageColumns(
    'Kund',
    `>${year}`,
    ...(before === null ? [] : [`>${before}`, '>Ändring', '>Procent']),
  );
  const rows = customers.map((one) => [
    sayCustomer(one),
    amount(one.fee),
    ...(before === null ? [] : [amount(one.before), ...change(one.fee, one.before)]),
  ]);
  return html`<details>
<summary>Alla ${number(customers.length)} kunder</summary>
${pageTable(`Alla tjänster tillsammans ${year}, kronor per år`, columns, rows)}
</details>`;
}

function change(now: CustomerChange['fee'], was: CustomerChange['before']): [string, string] {
  if (now === null || was === null) return ['–', '–'];
  return [krChange(now - was), percentChange(now - was, was) ?? '–'];
}

function amount(value: number | null): string {
  return value === null ? '–' : kr(value);
}

const NOTHING: Html = html``;
const MOST = 10;
