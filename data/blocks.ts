import type { CustomerKind, PrintedSum } from '../dialogs/ports.ts';

/** Whether a customer of this kind stands in this block of the list; one of unknown kind stands in `all` only. */
export function isInBlock(kind: CustomerKind | undefined, block: PrintedSum['block']): boolean {
  if (block === 'all') return true;
  if (kind === undefined) return false;
  return (kind === 'department' || kind === 'district') === (block === 'departments');
}
