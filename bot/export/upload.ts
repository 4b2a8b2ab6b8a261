import { isLoopback } from '../config/index.ts';
import type { ExportFile } from './export-file.ts';

/**
 * Whether files may be put to this address: one of Microsoft's file hosts, or without credentials this machine.
 * The address comes with the activity, and nobody shall be able to make the bot call another one.
 */
export function isUploadAddress(address: string, hasCredentials: boolean): boolean {
  if (hasCredentials) return isFileHost(address);
  const url = plainUrl(address);
  return url !== null && /^https?:$/.test(url.protocol) && isLoopback(url.hostname);
}

/** Whether an address leads to one of Microsoft's file hosts. */
export function isFileHost(address: string): boolean {
  const url = plainUrl(address);
  if (url === null || url.protocol !== 'https:' || url.port !== '') return false;
  return FILE_HOSTS.some((host) => url.hostname.endsWith(`.${host}`));
}

function plainUrl(address: string): URL | null {
  const url = URL.parse(address);
  return url === null || url.username !== '' || url.password !== '' ? null : url;
}

/**
 * Puts the file to the address that came with the user's consent, in one piece.
 * @throws Error when the other side refuses it, is not reached, or takes longer than `mostMilliseconds`
 */
export async function upload(
  { bytes, contentType }: ExportFile,
  address: string,
  mostMilliseconds = MOST_MILLISECONDS,
): Promise<void> {
  const response = await fetch(address, {
    method: 'PUT',
    headers: {
      'Content-Type': contentType,
      'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    },
    body: new Uint8Array(bytes),
    // Another address than the checked one is never called.
    redirect: 'error',
    signal: AbortSignal.timeout(mostMilliseconds),
  });
  // Read to the end, so that the connection is free again.
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`the file host must take the file, got status ${response.status}`);
}

// Where OneDrive and SharePoint take uploads, for organisations and for private accounts.
const FILE_HOSTS = ['sharepoint.com', 'sharepoint.us', 'sharepoint.cn', '1drv.com'] as const;
// Teams waits fifteen seconds for a turn.
const MOST_MILLISECONDS = 10_000;
