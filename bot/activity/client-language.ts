import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../../dialogs/index.ts';

/**
 * Returns the language to use before anybody has written a word: English for English clients, else Swedish, which
 * is what the customers speak.
 */
export function clientLanguage(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}

/** Returns the client's locale; what comes from the compose box has it beside the client, not always on the activity itself. */
export function clientLocale({ locale, entities }: Activity): string | undefined {
  if (typeof locale === 'string') return locale;
  return clientInfo.safeParse(entities?.find(({ type }) => type === 'clientInfo')).data?.locale;
}

const clientInfo = z.object({ locale: z.string() });
