import { stat } from 'node:fs/promises';

/**
 * What tells one content of the file at `path` from the next, or the code of why it cannot be seen. Asking is all that
 * works on every disk: networked ones tell nobody of a change.
 */
export async function fileIdentity(path: string): Promise<string> {
  try {
    // In nanoseconds; `ctime` also moves where a copy keeps the time of its original.
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
