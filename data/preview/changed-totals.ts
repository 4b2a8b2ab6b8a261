import type { Stage } from '../../dialogs/ports.ts';
import type { ServicePreview } from './preview.ts';

/** A total that is known for the same year already, and what it becomes; kr. */
export interface ChangedTotal {
  readonly name: string;
  readonly was: { readonly stage: Stage; readonly total: number };
  readonly stage: Stage | null;
  readonly total: number | null;
}

/**
 * The totals of a year that differ, in kr or in being printed, from what is published for it now, or else from what was
 * proposed for it.
 */
export function changedTotals(services: readonly ServicePreview[]): readonly ChangedTotal[] {
  return services.flatMap(({ name, total, stage, published, proposed }) => {
    const was = published ?? (proposed === null ? null : { stage: 'preliminary' as const, total: proposed });
    if (was === null || (was.total === total && was.stage === stage)) return [];
    return [{ name, was, stage, total }];
  });
}
