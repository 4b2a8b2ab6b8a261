import { BotError, type ConfigProblem } from '../error.ts';
import { type Credentials, credentialProblems, readCredentials } from './credentials.ts';
import { type Environment, environment } from './environment.ts';
import { isLoopback } from './loopback.ts';
import { problem } from './problem.ts';
import { type StateStore, stateStoreOf, stateStoreProblems } from './state-store.ts';

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
  readonly logLevel: Environment['LOG_LEVEL'];
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
