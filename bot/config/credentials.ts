import type { ConfigProblem } from '../error.ts';
import type { Environment } from './environment.ts';
import { type Given, problem } from './problem.ts';

/** How the bot proves to the channel who it is; names as the Bot Framework has them. */
export interface Credentials {
  readonly MicrosoftAppType: NonNullable<Environment['MicrosoftAppType']>;
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword?: string;
  readonly MicrosoftAppTenantId: string;
}

/** Returns the credentials that the settings hold, null for none. */
export function readCredentials(settings: Environment): Credentials | null {
  const { MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId } = settings;
  if (MicrosoftAppType === undefined || MicrosoftAppId === undefined || MicrosoftAppTenantId === undefined)
    return null;
  return Object.freeze({
    MicrosoftAppType,
    MicrosoftAppId,
    MicrosoftAppTenantId,
    ...(MicrosoftAppPassword !== undefined && { MicrosoftAppPassword }),
  });
}

/**
 * Returns what is missing or too much among the credentials. Half a set is a mistake that would show only when Teams
 * calls, so it is refused at the start.
 */
export function credentialProblems(given: Given): ConfigProblem[] {
  const needed = neededCredentials(given);
  const missing = needed
    .filter((variable) => given[variable] === undefined)
    .map((variable) => problem(variable, 'set together with the other credentials', given));
  const forbidden = given.MicrosoftAppType === 'UserAssignedMSI' && given.MicrosoftAppPassword;
  return forbidden
    ? [...missing, problem('MicrosoftAppPassword', 'left out for UserAssignedMSI', given)]
    : missing;
}

function neededCredentials(given: Given): readonly string[] {
  const names = ['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'];
  if (names.every((name) => given[name] === undefined)) return [];
  return given.MicrosoftAppType === 'UserAssignedMSI'
    ? names.filter((name) => name !== 'MicrosoftAppPassword')
    : names;
}
