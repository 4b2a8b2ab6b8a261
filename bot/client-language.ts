import type { Language } from '../dialogs/index.ts';

/**
 * Returns the language to use before anybody has written a word: English for English clients, else Swedish, which
 * is what the customers speak.
 */
export function clientLanguage(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
