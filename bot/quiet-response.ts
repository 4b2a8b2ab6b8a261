import type { Response } from 'restify';

/**
 * Returns `response` as the adapter needs it, but with its own words on every error: the adapter would send the
 * message of whatever was thrown.
 */
export function quietResponse(response: Response) {
  let status = 200;
  return {
    socket: response.socket,
    header: (name: string, value: unknown) => response.header(name, value),
    status: (code: number) => {
      status = code;
      return response.status(code);
    },
    send: (body: unknown) =>
      response.send(isOurs(status, body) ? body : { message: REASONS[status] ?? 'the turn failed' }),
    // restify's send has ended the response already where there was a body.
    end: () => response.writableEnded || response.end(),
  };
}

/** What the handler answers to a button carries its own status; the adapter sends bare messages. */
function isOurs(status: number, body: unknown): boolean {
  return status < 400 || (typeof body === 'object' && body !== null && 'statusCode' in body);
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'the activity could not be read',
  401: 'the request is not authorised',
};
