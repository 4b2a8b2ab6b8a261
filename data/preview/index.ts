// The door of the preview: what a candidate would change, before it is published.

// The numbers.
export type { ChangedFee } from './changed-fees.ts';
export type { CustomerChange } from './customer-changes.ts';
export type { Membership, MergedCustomer, NamedCustomer } from './membership.ts';
export { type Preview, previewOf, type ServicePreview, type YearPreview } from './preview.ts';
// The same as one HTML page, and for the terminal.
export { previewPage } from './preview-page.ts';
export { printPreview } from './print-preview.ts';
