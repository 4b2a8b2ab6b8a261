import { z } from 'zod';

/** What a form can change: a customer's count, the total of the service (kr), its equal part, or who is in it. */
export const formChangeSchema = z.enum([
  'count-to',
  'count-by',
  'count-percent',
  'total-to',
  'total-by',
  'total-percent',
  'equal-part',
  'join',
  'leave',
]);

/** One of {@link formChangeSchema}. */
export type FormChange = z.infer<typeof formChangeSchema>;

/** The fields of the form, and the one for a scenario's name. */
export type FormField = 'service' | 'customer' | 'change' | 'amount' | 'name';

/** What stands in the fields: `customer` is a number, `amount` is as typed. */
export interface FormEntry {
  readonly service: string | null;
  readonly customer: number | null;
  readonly change: FormChange;
  readonly amount: string;
}

/** What an amount of a change counts; `null` where the change takes none. */
export function amountOf(change: FormChange): 'count' | 'kr' | 'percent' | null {
  switch (change) {
    case 'count-to':
    case 'count-by':
    case 'join':
      return 'count';
    case 'total-to':
    case 'total-by':
      return 'kr';
    case 'count-percent':
    case 'total-percent':
    case 'equal-part':
      return 'percent';
    case 'leave':
      return null;
  }
}

/** Whether a change is somebody's; the others are of the service. */
export function isOfCustomer(change: FormChange): boolean {
  return change.startsWith('count-') || change === 'join' || change === 'leave';
}
