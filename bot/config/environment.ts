import { z } from 'zod';
import { publicOrigin } from './public-origin.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const APP_TYPES = ['SingleTenant', 'UserAssignedMSI'] as const;
// Since August 2025; and the bot serves one city.
const NO_MULTI_TENANT = ' (Azure makes no MultiTenant bots any more)';
const SHORTEST_SECRET = 32;
const SHORTEST_TOKEN = 16;
// As Azure has it.
const CONTAINER = /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The variables that the bot reads. Each message is the second half of "VARIABLE must be …", so that one sentence fits
 * all of them.
 */
export const environment = z.object({
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

/** The variables as they are read. */
export type Environment = z.infer<typeof environment>;
