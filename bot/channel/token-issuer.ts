import { z } from 'zod';

/**
 * Returns who a bearer token says that it is from, or null where there is no such token. Nothing is proven by it: it
 * serves to turn away what could not be accepted anyway.
 */
export function tokenIssuer(authHeader: string): string | null {
  const payload = /^Bearer [^.]+\.([^.]+)\.[^.]*$/.exec(authHeader)?.[1];
  if (payload === undefined) return null;
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).iss;
  } catch {
    return null;
  }
}

const claims = z.object({ iss: z.string() });
