import type { CustomerKind } from '../../dialogs/ports.ts';

/** What a customer is, as whoever publishes the list reads and writes it. */
export const KIND_WORDS = {
  department: 'förvaltning',
  district: 'stadsdelsförvaltning',
  company: 'bolag',
  foundation: 'stiftelse',
} as const satisfies Readonly<Record<CustomerKind, string>>;
