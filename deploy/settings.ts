import { z } from 'zod';
import { DeployError } from './error.ts';

/** What the manifest needs to know of the place where the bot runs and of those who publish it. */
export interface Settings {
  /** Id of the app in Teams, a GUID. */
  readonly appId: string;
  /** App id that the bot is registered with, a GUID. */
  readonly botId: string;
  /** Host name at which the bot is reached over https. */
  readonly domain: string;
  /** Version of the app, as `package.json` has it. */
  readonly version: string;
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
}

/**
 * Returns the settings of the app package that `env` asks for; an empty value counts as not set. Addresses about
 * privacy and terms lead to the developer's website until they are set.
 * @throws DeployError `settings-invalid` with every wrong or missing variable
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, version: string): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name in environment.shape && value?.trim()),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const variable = String(path[0]);
      return { variable, expected: message, got: given[variable] ?? null };
    });
    throw new DeployError('settings-invalid', { problems });
  }
  const { TEAMS_APP_ID, MicrosoftAppId, PUBLIC_URL, DEVELOPER_NAME, DEVELOPER_URL, PRIVACY_URL, TERMS_URL } =
    parsed.data;
  return Object.freeze({
    appId: TEAMS_APP_ID,
    botId: MicrosoftAppId,
    domain: new URL(PUBLIC_URL).hostname,
    version,
    developer: Object.freeze({
      name: DEVELOPER_NAME,
      websiteUrl: DEVELOPER_URL,
      privacyUrl: PRIVACY_URL ?? DEVELOPER_URL,
      termsOfUseUrl: TERMS_URL ?? DEVELOPER_URL,
    }),
  });
}

// Each message is the second half of "VARIABLE must be …", so that one sentence fits all variables.
const guid = z.guid({ error: 'a GUID' });
const address = z.url({ protocol: /^https$/, error: 'an address that begins with https://' });

const environment = z.object({
  TEAMS_APP_ID: guid,
  MicrosoftAppId: guid,
  // Teams calls from outside, so an address of this machine or a bare number would give a package that cannot work.
  PUBLIC_URL: z.url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: 'an address that begins with https:// and has a domain name',
  }),
  DEVELOPER_NAME: z.string().max(32, { error: 'at most 32 characters long' }).default('Stockholms stad'),
  DEVELOPER_URL: address.default('https://start.stockholm/'),
  PRIVACY_URL: address.optional(),
  TERMS_URL: address.optional(),
});
