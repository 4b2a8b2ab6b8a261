import { buildSnapshot, openSnapshot, type Snapshot } from '../../../data/index.ts';
import { workspace } from '../workspace.ts';

/** The real sources with some additions, built for looking and opened. */
export function builtWith(...additions: readonly ((sources: string) => void)[]): Snapshot {
  const place = workspace();
  for (const add of additions) add(place.sources);
  buildSnapshot(place.sources, place.snapshot);
  return openSnapshot(place.snapshot);
}
