import { z } from 'zod';
import { snapshotPath } from '../../data/index.ts';
import { BotError, type ConfigProblem } from '../error.ts';
import { isLoopback } from './loopback.ts';
import { isSameFile } from './same-file.ts';

/** How the bot proves to the channel who it is; names as the Bot Framework has them. */
export interface Credentials {
  readonly MicrosoftAppType: (typeof APP_TYPES)[number];
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword?: string;
  readonly MicrosoftAppTenantId: string;
}

/** Where the state of conversations is kept. */
export type StateStore =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'blob'; readonly container: string; readonly connectionString: string };

/** Everything that the environment decides. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Path of the snapshot; undefined means the one that the build writes. */
  readonly snapshot: string | undefined;
  readonly stateStore: StateStore;
  /** Null without credentials: then anybody who reaches the port is believed, so only loopback may. */
  readonly credentials: Credentials | null;
  /** Where browsers reach the bot, without a slash at the end; null where that is not set. */
  readonly publicUrl: string | null;
  /** What links to files are signed with; undefined leaves it to the password, or to chance. */
  readonly linkSecret: string | undefined;
  /** What a reader of the metrics has to bring; without it they are shown where only this machine is served. */
  readonly metricsToken: string | undefined;
  /** Tenants (GUIDs, lower case) that are answered; empty means all. */
  readonly allowedTenants: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Returns the settings that `env` asks for; an empty value counts as not set.
 * @throws BotError `config-invalid` with every wrong variable, `credentials-required` where another host than
 * loopback is asked for without credentials
 * @example readConfig({}) // 127.0.0.1:3978, sqlite:data/state.sqlite, no credentials
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name in environment.shape && value?.trim()),
  );
  const parsed = environment.safeParse(given);
  const problems: ConfigProblem[] = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => problem(String(path[0]), message, given));
  problems.push(...credentialProblems(given));
  if (parsed.success) problems.push(...stateStoreProblems(parsed.data, given));
  if (!parsed.success || problems.length > 0) throw new BotError('config-invalid', { problems });
  const { HOST: host, PORT: port, SNAPSHOT: snapshot, LOG_LEVEL: logLevel } = parsed.data;
  const credentials = readCredentials(parsed.data);
  if (credentials === null && !isLoopback(host)) throw new BotError('credentials-required', { host });
  return Object.freeze({
    host,
    port,
    snapshot,
    stateStore: stateStoreOf(parsed.data),
    credentials,
    publicUrl: parsed.data.PUBLIC_URL,
    linkSecret: parsed.data.LINK_SECRET,
    metricsToken: parsed.data.METRICS_TOKEN,
    allowedTenants: parsed.data.ALLOWED_TENANTS,
    logLevel,
  });
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const APP_TYPES = ['SingleTenant', 'UserAssignedMSI'] as const;
// Since August 2025; and the bot serves one city.
const NO_MULTI_TENANT = ' (Azure makes no MultiTenant bots any more)';
const SHORTEST_SECRET = 32;
const SHORTEST_TOKEN = 16;
// As Azure has it.
const CONTAINER = /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
// Of an account with its key or a shared access signature, or of the emulator.
const CONNECTION_STRING =
  /^(?=.*(?:AccountName=.*AccountKey=|AccountKey=.*AccountName=|SharedAccessSignature=)).*=|^UseDevelopmentStorage=true/i;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Each message is the second half of "VARIABLE must be …", so that one sentence fits all variables.
const environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'a host name or an address' })
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'a whole number from 0 to 65535' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'a whole number from 0 to 65535' })
    .default(3978),
  SNAPSHOT: z.string().optional(),
  STATE_STORE: z
    .string()
    .default('sqlite:data/state.sqlite')
    .transform((text, context) => {
      if (text === 'memory:') return { kind: 'memory' } as const;
      const path = /^sqlite:(.+)$/.exec(text)?.[1];
      if (path !== undefined) return { kind: 'sqlite', path } as const;
      const container = /^blob:(.*)$/.exec(text)?.[1];
      if (container !== undefined && CONTAINER.test(container)) return { kind: 'blob', container } as const;
      const message =
        container === undefined
          ? 'memory:, sqlite:PATH or blob:CONTAINER'
          : 'blob: and 3 to 63 lower-case letters, digits and single hyphens between them';
      context.issues.push({ code: 'custom', input: text, message });
      return z.NEVER;
    }),
  AZURE_STORAGE_CONNECTION_STRING: z.string().optional(),
  PUBLIC_URL: z
    .string()
    .transform((text, context): string => {
      const origin = publicOrigin(text.trim());
      if (origin !== null) return origin;
      const message = 'an https address without a path, such as https://bot.example.se';
      context.issues.push({ code: 'custom', input: text, message });
      return z.NEVER;
    })
    .nullable()
    .default(null),
  LINK_SECRET: z
    .string()
    .refine((text) => text.trim().length >= SHORTEST_SECRET, {
      error: `at least ${SHORTEST_SECRET} letters that nobody can guess`,
    })
    .optional(),
  METRICS_TOKEN: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]+$/, { error: 'letters, digits and signs without spaces' })
    .min(SHORTEST_TOKEN, { error: `at least ${SHORTEST_TOKEN} letters that nobody can guess` })
    .optional(),
  MicrosoftAppType: z
    .enum(APP_TYPES, {
      error: ({ input }) => APP_TYPES.join(' or ') + (input === 'MultiTenant' ? NO_MULTI_TENANT : ''),
    })
    .optional(),
  MicrosoftAppId: z.string().regex(GUID, { error: 'a GUID' }).optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: z.string().regex(GUID, { error: 'a GUID' }).optional(),
  ALLOWED_TENANTS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((tenant) => tenant.trim().toLowerCase())
        .filter(Boolean),
    )
    .refine((tenants) => tenants.every((tenant) => GUID.test(tenant)), {
      error: 'GUIDs separated by commas',
    }),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

type Environment = z.infer<typeof environment>;

/** Half a set of credentials is a mistake that would show only when Teams calls, so it is refused at the start. */
function credentialProblems(given: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  const needed = neededCredentials(given);
  const missing = needed
    .filter((variable) => given[variable] === undefined)
    .map((variable) => problem(variable, 'set together with the other credentials', given));
  const forbidden = given.MicrosoftAppType === 'UserAssignedMSI' && given.MicrosoftAppPassword;
  return forbidden
    ? [...missing, problem('MicrosoftAppPassword', 'left out for UserAssignedMSI', given)]
    : missing;
}

/** The state written into the snapshot would be lost with the next price list, and the prices with it until then. */
function stateStoreProblems(
  { STATE_STORE: store, SNAPSHOT, AZURE_STORAGE_CONNECTION_STRING }: Environment,
  given: Readonly<Record<string, string | undefined>>,
): ConfigProblem[] {
  if (store.kind === 'blob' && !CONNECTION_STRING.test(AZURE_STORAGE_CONNECTION_STRING ?? '')) {
    const expected = 'the connection string of a storage account, for STATE_STORE=blob:';
    return [problem('AZURE_STORAGE_CONNECTION_STRING', expected, given)];
  }
  const snapshot = snapshotPath({ SNAPSHOT });
  if (store.kind !== 'sqlite' || !isSameFile(store.path, snapshot)) return [];
  return [problem('STATE_STORE', `another file than the snapshot, ${snapshot}`, given)];
}

function stateStoreOf({ STATE_STORE: store, AZURE_STORAGE_CONNECTION_STRING }: Environment): StateStore {
  // That it is set has been checked; other tools use the same variable, so that it says nothing by itself.
  return store.kind === 'blob'
    ? { ...store, connectionString: AZURE_STORAGE_CONNECTION_STRING ?? '' }
    : store;
}

function neededCredentials(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const names = ['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'];
  if (names.every((name) => given[name] === undefined)) return [];
  return given.MicrosoftAppType === 'UserAssignedMSI'
    ? names.filter((name) => name !== 'MicrosoftAppPassword')
    : names;
}

function readCredentials(settings: Environment): Credentials | null {
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

function problem(
  variable: string,
  expected: string,
  given: Readonly<Record<string, string | undefined>>,
): ConfigProblem {
  const value = given[variable] ?? null;
  // A mistyped secret is still a secret.
  return {
    variable,
    expected,
    got:
      value !== null && /Password$|_SECRET$|_TOKEN$|_CONNECTION_STRING$/.test(variable) ? '(hidden)' : value,
  };
}

/**
 * The address as browsers have it, without a slash at the end; `null` for none, or one with more than host and port.
 * Plain http is for this machine alone: a file that comes from afar must come from whom it seems to.
 */
function publicOrigin(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || url.href !== `${url.origin}/`) return null;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return isSafe ? url.origin : null;
}
