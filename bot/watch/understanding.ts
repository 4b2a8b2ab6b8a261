import type { Reply } from '../../dialogs/index.ts';

/** How a question was understood, as it is counted. */
export const UNDERSTANDINGS = ['answered', 'asked-back', 'refused', 'not-understood', 'talk'] as const;

/** One of the outcomes. */
export type Understanding = (typeof UNDERSTANDINGS)[number];

/** Returns how the question behind `reply` was understood; null where none was asked. */
export function understandingOf({ kind, refused }: Pick<Reply, 'kind' | 'refused'>): Understanding | null {
  switch (kind) {
    case 'clarify':
      return 'asked-back';
    case 'refuse':
      return refused !== undefined && UNPLACED.has(refused) ? 'not-understood' : 'refused';
    case 'social':
      return 'talk';
    case 'welcome':
    case 'notice':
      return null;
    default:
      return 'answered';
  }
}

/** Refusals that say that words could not be placed; the others say why there is no such figure. */
const UNPLACED: ReadonlySet<string> = new Set([
  'not-understood',
  'unknown-word',
  'unknown-customer',
  'unknown-service',
]);
