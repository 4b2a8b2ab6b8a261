import { currentCustomers } from './lineage.ts';
import type { PriceList } from './ports.ts';

/** A customer and services that examples can be made of: each question with them gets a figure. */
export interface Example {
  readonly customer: number;
  /** Another customer of the same kind. */
  readonly other: number;
  /** The service with an equal part, if there is one. */
  readonly service: string;
  /** A service with printed counts. */
  readonly counted: string;
  readonly year: number;
}

/** Picks the example of a price list: a district, since most controllers work in one. */
export function exampleOf(priceList: PriceList): Example {
  const year = priceList.years[priceList.years.length - 1] ?? 0;
  const sheetOf = (key: string) => priceList.sheet(key, year);
  // A preliminary year may have some of the services only, each of them with counts.
  const charged = priceList.services.filter(({ key }) => (sheetOf(key)?.total ?? 0) > 0);
  const hasEqualPart = (key: string) =>
    sheetOf(key)?.allocation?.scheme.pools.some(({ base }) => base === 'equal') === true;
  const service = (charged.find(({ key }) => hasEqualPart(key)) ?? charged[0])?.key ?? '';
  const paying = currentCustomers(priceList).filter(({ number }) => {
    const row = sheetOf(service)?.row(number);
    return row !== undefined && row.parts.length === 0 && (row.fee ?? 0) > 0;
  });
  const districts = paying.filter(({ kind }) => kind === 'district');
  const [customer = 0, , other = customer] = (districts.length > 2 ? districts : paying).map(
    ({ number }) => number,
  );
  const counted =
    charged.find(
      ({ key }) => sheetOf(key)?.origin === 'printed' && (sheetOf(key)?.row(customer)?.fee ?? 0) > 0,
    )?.key ?? service;
  return { customer, other, service, counted, year };
}
