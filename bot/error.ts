/** What each error of this folder knows about itself; `code` is what callers branch on, never the message. */
export interface BotErrorInfo {
  readonly 'config-invalid': { readonly problems: readonly ConfigProblem[] };
  readonly 'credentials-required': { readonly host: string };
  readonly 'port-in-use': ListenAddress;
  readonly 'address-unusable': ListenAddress & { readonly reason: string };
  readonly 'bad-argument': { readonly expected: string; readonly got: string };
  readonly 'state-conflict': { readonly key: string; readonly eTag: string };
  readonly 'state-unreachable': { readonly store: string; readonly reason: string };
  readonly 'state-schema-unknown': { readonly store: string; readonly newest: number; readonly got: string };
  readonly unauthorised: { readonly reason: string };
  readonly 'keys-unreachable': { readonly address: string; readonly reason: string };
  readonly 'reply-unsent': { readonly status: number | null; readonly reason: string };
  readonly 'program-silent': {
    readonly program: string;
    readonly address: string;
    readonly seconds: number;
  };
}

/** Where something was to listen, and what decides the port. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  readonly setting: PortSetting;
}

/** How a person chooses a port: the bot's by a variable, the Playground's by an argument of `npm start`. */
export type PortSetting = 'PORT' | '--playground-port';

/** Every way in which this folder fails. */
export type BotErrorCode = keyof BotErrorInfo;

/** One wrong setting; `got` is null where the value is missing, and never holds a secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly expected: string;
  readonly got: string | null;
}

/** An error of the transport; its message says what was expected, what came and where. */
export class BotError<Code extends BotErrorCode = BotErrorCode> extends Error {
  readonly code: Code;
  readonly info: BotErrorInfo[Code];

  constructor(code: Code, info: BotErrorInfo[Code], options?: ErrorOptions) {
    super(messages[code](info), options);
    this.name = 'BotError';
    this.code = code;
    this.info = info;
  }
}

const messages: { readonly [Code in BotErrorCode]: (info: BotErrorInfo[Code]) => string } = {
  'config-invalid': ({ problems }) => problems.map(describeProblem).join('\n'),
  'credentials-required': ({ host }) =>
    `HOST must be a loopback address (127.0.0.1, ::1 or localhost) while no credentials are set, got "${host}"; set MicrosoftAppType, MicrosoftAppId, MicrosoftAppTenantId and, for SingleTenant, MicrosoftAppPassword to listen on it`,
  'port-in-use': ({ host, port, setting }) =>
    `port ${port} on ${host} must be free, but another program listens on it; stop that program or choose another port with ${setting}`,
  'address-unusable': ({ host, port, setting, reason }) =>
    `${setting === 'PORT' ? 'HOST and PORT' : setting} must be an address that this machine can listen on, got port ${port} on ${host}: ${reason}`,
  'bad-argument': ({ expected, got }) => `expected ${expected}, got "${got}"`,
  'state-conflict': ({ key, eTag }) =>
    `state "${key}" must still have version ${eTag}, but it was changed meanwhile`,
  'state-unreachable': ({ store, reason }) => `state store ${store} must be open, got: ${reason}`,
  'state-schema-unknown': ({ store, newest, got }) =>
    `state store ${store} must be a file of this bot with schema ${newest} or older, got ${got}`,
  unauthorised: ({ reason }) => `a call must carry a valid token of the channel for this bot, got: ${reason}`,
  'keys-unreachable': ({ address, reason }) =>
    `${address} must tell the keys that the channel signs with, got: ${reason}`,
  'reply-unsent': ({ status, reason }) =>
    `the channel must take what is sent, got ${status === null ? reason : `status ${status} (${reason})`}`,
  'program-silent': ({ program, address, seconds }) =>
    `${program} must answer on ${address} within ${seconds} s, but it did not`,
};

function describeProblem({ variable, expected, got }: ConfigProblem): string {
  return `${variable} must be ${expected}, ${got === null ? 'but it is not set' : `got "${got}"`}`;
}
