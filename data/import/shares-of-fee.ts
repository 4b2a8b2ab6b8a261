import { shareFaults } from '../share-faults.ts';
import type { SheetSource } from '../sources.ts';
import type { ServiceDraft } from './draft.ts';
import type { Tell } from './problem.ts';

/**
 * The sheet without its shares where they are those of the fee although counts stand beside them, which is told: a list
 * prints them so for a service with an equal part, and a share in the source files is that of the counts where there are
 * any. The bot computes that of the fee itself.
 */
export function leaveOutSharesOfFee(draft: ServiceDraft, sheet: SheetSource, tell: Tell): SheetSource {
  const { manifest, rows } = sheet;
  if (sheet.stage !== 'printed' || manifest.weights !== 'printed') return sheet;
  if (!manifest.pools.some(({ base }) => base === 'equal')) return sheet;
  const ofFee: SheetSource = {
    ...sheet,
    rows: rows.map((row) => ({ ...row, value: { ...row.value, count: null } })),
    manifest: { ...manifest, sums: manifest.sums.map((sum) => ({ ...sum, count: null })) },
  };
  if (shareFaults(sheet).length === 0 || shareFaults(ofFee).length > 0) return sheet;
  const place = draft.rows.find(({ share }) => share.value !== null)?.share.place ?? draft.place;
  const got = 'de är andelar av avgiften. De utelämnas, och boten räknar själv ut dem';
  tell({ code: 'share-of-fee', place, expected: 'andelar av antalet', got });
  return {
    ...sheet,
    rows: rows.map((row) => ({ ...row, value: { ...row.value, share: null } })),
    manifest: { ...manifest, sums: manifest.sums.map((sum) => ({ ...sum, share: null })) },
  };
}
