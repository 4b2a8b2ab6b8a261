import type { Language } from '../reply.ts';
import { capital } from './format.ts';

/** What a search shows above its figures, and what it says where it shows none. A missing key does not compile. */
export interface SearchWords {
  readonly fee: (customer: string, service: string, year: number) => string;
  readonly overview: (customer: string, year: number) => string;
  readonly total: (service: string, year: number) => string;
  readonly noYear: (year: number) => string;
  /** Words that nothing was found for, beside what was found for the others. */
  readonly missed: (typed: readonly string[]) => string;
  readonly nothing: (typed: string, example: { readonly name: string; readonly number: number }) => string;
}

const WORDS: Readonly<Record<Language, SearchWords>> = {
  sv: {
    fee: (customer, service, year) => `${customer}, ${service} ${year}`,
    overview: (customer, year) => `${customer}, alla tjänster ${year}`,
    total: (service, year) => `${capital(service)} ${year}, totalt`,
    noYear: (year) => `Ingen prislista för ${year}`,
    missed: (typed) => `inget hittades för ${typed.map((word) => `”${word}”`).join(', ')}`,
    nothing: (typed, { name, number }) =>
      `Inget hittades för ”${typed}”. Skriv en kunds namn eller nummer, eller en tjänst, till exempel ”${name}” eller ”${number}”.`,
  },
  en: {
    fee: (customer, service, year) => `${customer}, ${service} ${year}`,
    overview: (customer, year) => `${customer}, all services ${year}`,
    total: (service, year) => `${capital(service)} ${year}, total`,
    noYear: (year) => `No price list for ${year}`,
    missed: (typed) => `nothing was found for ${typed.map((word) => `“${word}”`).join(', ')}`,
    nothing: (typed, { name, number }) =>
      `Nothing was found for “${typed}”. Please type a customer’s name or number, or a service, for example “${name}” or “${number}”.`,
  },
};

/** The words of a search in one language. */
export function searchWords(language: Language): SearchWords {
  return WORDS[language];
}
