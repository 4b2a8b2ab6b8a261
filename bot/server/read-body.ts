import type { IncomingMessage } from 'node:http';

/** The body of a request as it came, or why there is none: it was too long, or the client went away. */
export type ReadBody = Buffer | 'too-long' | 'gone';

/**
 * Resolves to the body of `request`, of at most `most` bytes. What is longer is read on for a while and thrown away, so
 * that the client hears the answer before the connection ends; one who never stops is cut off.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else chunks.length = 0;
      // The loop then fails; leaving it would not end the connection.
      if (size > DISCARDED * most) request.socket.destroy();
    }
  } catch {
    return 'gone';
  }
  return size <= most ? Buffer.concat(chunks) : 'too-long';
}

const DISCARDED = 16;
