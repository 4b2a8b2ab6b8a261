import { createHmac, sign } from 'node:crypto';
import type { KeyPair } from './key-server.ts';

/** The bot that tokens are for. */
export const appId = '99999999-8888-7777-6666-555555555555';

/** A service address as Teams gives it. */
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';

/** What a channel says in a token for this bot, now; `change` overrides or, by undefined, leaves out. */
export function channelClaims(change: Readonly<Record<string, unknown>> = {}): object {
  return {
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: inMinutes(-1),
    exp: inMinutes(60),
    ...change,
  };
}

/** A time in a token, in seconds. */
export function inMinutes(minutes: number): number {
  return Math.floor(Date.now() / 1000) + minutes * 60;
}

/** A token that is signed as a channel does it. */
export function signedToken({ id, privateKey }: KeyPair, claims: object = channelClaims(), kid = id): string {
  const signed = unsigned({ alg: 'RS256', typ: 'JWT', kid }, claims);
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** A token that says it needs no signature, with what is given as one. */
export function unsignedToken(
  alg: string,
  kid: string,
  signature = '',
  claims: object = channelClaims(),
): string {
  return `${unsigned({ alg, typ: 'JWT', kid }, claims)}.${signature}`;
}

/** A token whose secret is the channel's public key, which everybody knows. */
export function hmacToken({ id, publicKey }: KeyPair): string {
  const signed = unsigned({ alg: 'HS256', typ: 'JWT', kid: id }, channelClaims());
  const secret = publicKey.export({ type: 'spki', format: 'pem' });
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function unsigned(header: object, claims: object): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}
