import { DataError } from '../error.ts';
import type { KeptVersion } from './kept-version.ts';

/**
 * The version of the history whose name begins with `wanted`.
 * @throws DataError `unknown-version` for none, `ambiguous-version` for several
 */
export function findVersion(versions: readonly KeptVersion[], wanted: string): KeptVersion {
  const exact = versions.find(({ version }) => version === wanted);
  const fits = exact === undefined ? versions.filter(({ version }) => version.startsWith(wanted)) : [exact];
  const [first, ...others] = fits;
  if (first === undefined) {
    const known = versions.map(({ version }) => version);
    throw new DataError({ code: 'unknown-version', wanted, known });
  }
  if (others.length > 0) {
    throw new DataError({ code: 'ambiguous-version', wanted, fits: fits.map(({ version }) => version) });
  }
  return first;
}
