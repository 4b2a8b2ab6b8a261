import type { Config } from './config.ts';

/** Returns the settings as the log may have them: whether a secret is set, never which. */
export function settingsWithoutSecrets(config: Config): Readonly<Record<string, unknown>> {
  const { host, port, snapshot, stateStore, credentials, publicUrl, allowedTenants, logLevel } = config;
  return {
    host,
    port,
    snapshot: snapshot ?? 'as built',
    state: stateStore.kind,
    credentials: credentials?.MicrosoftAppType ?? 'none',
    publicUrl: publicUrl ?? 'none',
    allowedTenants: allowedTenants.length,
    linkSecret: config.linkSecret === undefined ? 'none' : 'set',
    metricsToken: config.metricsToken === undefined ? 'none' : 'set',
    logLevel,
  };
}
