import type { CustomerKind, PrintedSum } from '../dialogs/ports.ts';

/** Whether a customer of this kind stands in this block of the list. */
export function isInBlock(kind: CustomerKind, block: PrintedSum['block']): boolean {
  if (block === 'all') return true;
  return (kind === 'department' || kind === 'district') === (block === 'departments');
}
