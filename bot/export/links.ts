import type { ExportRequest, Exports } from '../../dialogs/index.ts';
import { exportFile } from './export-file.ts';
import { readToken, writeToken } from './export-token.ts';

/** What is sent back to whoever opens a link. */
export interface LinkResponse {
  readonly status: number;
  readonly body: Buffer | string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Links to files that are made when they are opened: nothing is kept, a link holds the question. */
export interface Links {
  /** A link that works for 24 hours; `null` where the bot has no public address, `too-long` where it would be one. */
  readonly to: (request: ExportRequest) => string | null | 'too-long';
  readonly open: (token: string) => Promise<LinkResponse>;
}

/** What links are made of; `address` is where browsers reach the bot, `null` where they do not. */
interface LinkParts {
  readonly exports: Exports;
  readonly key: Buffer;
  readonly now: () => Date;
  readonly address: () => string | null;
  /** Whether one more file may be made for a link now: whoever has one may open it as often as they like. */
  readonly mayOpen: () => boolean;
}

/** Where links lead. */
export const LINK_PATH = '/api/exports';

/** Makes links and opens them. */
export function createLinks({ exports, key, now, address, mayOpen }: LinkParts): Links {
  return {
    to: (request) => {
      const base = address();
      if (base === null) return null;
      const token = writeToken(request, new Date(now().getTime() + LIFETIME), key);
      return token === null ? 'too-long' : `${base}${LINK_PATH}/${token}`;
    },
    open: async (token) => {
      const read = readToken(token, now(), key);
      const request = read && exports.readRequest(read.value);
      if (read === null || request === null) {
        // Nothing says which language the reader has.
        const lines = [exports.say('link-broken', 'sv'), exports.say('link-broken', 'en')];
        return words(404, lines.join('\n'));
      }
      if (read.isExpired) return words(410, exports.say('link-expired', request.language));
      if (!mayOpen()) {
        const busy = words(429, exports.say('link-busy', request.language));
        return { ...busy, headers: { ...busy.headers, 'Retry-After': '10' } };
      }
      const file = await exportFile(exports, request);
      if (file === null) return words(410, exports.say('outdated', request.language));
      return {
        status: 200,
        body: file.bytes,
        headers: {
          ...SAFE,
          'Content-Type': file.contentType,
          'Content-Disposition': disposition(file.name),
        },
      };
    },
  };
}

const LIFETIME = 24 * 60 * 60 * 1000;
const SAFE = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const;

function words(status: number, text: string): LinkResponse {
  return { status, body: `${text}\n`, headers: { ...SAFE, 'Content-Type': 'text/plain; charset=utf-8' } };
}

/** As RFC 6266 has it: plain letters for old clients, the real name for all others. */
function disposition(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
