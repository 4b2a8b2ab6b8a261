import { type Answer, answer } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { answerRefusal } from '../answer/conversation-answers.ts';
import type { Figure } from '../answer/figure.ts';
import { message } from '../answer/message.ts';
import { exampleOf } from '../example.ts';
import { printedNumberOf } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Language, Reply } from '../reply.ts';
import { formatFigure } from '../say/format.ts';
import { phrase } from '../say/reply.ts';
import { searchWords } from '../say/search-words.ts';
import type { Lexicon } from '../understand/lexicon.ts';
import { type Entries, listEntries } from './entries.ts';
import { type Finding, find, findMost, isHeld } from './find.ts';
import { type Hit, hitsOf, questionOf, totalsOf } from './hits.ts';
import { corrected, readTyped, type Typed, telling } from './terms.ts';

/** One result: what it is about, its figure (or why there is none), and the whole reply that the chat would give. */
export interface SearchResult {
  readonly title: string;
  readonly subtitle: string;
  readonly reply: Reply;
}

/** Looks up what somebody types; `thisYear` is the calendar's. */
export type Search = (text: string, language: Language, thisYear: number) => readonly SearchResult[];

/**
 * Prepares the search of a price list. It finds at most {@link MOST_HITS}, best first: half words count, in any order;
 * where nothing has all words, what most of them are for, with those that it is not for. Nothing typed shows what the
 * services cost. A year that no list is for gets the years that there are.
 */
export function createSearch(priceList: PriceList, lexicon: Lexicon): Search {
  const entries = listEntries(priceList);
  const resultFor = rememberingResults(priceList);
  return (text, language, thisYear) => {
    const typed = readTyped(text, lexicon, thisYear);
    if (typed === null) return [];
    const found = findTyped(typed, entries, lexicon);
    if (found?.found.length === 0) return [];
    const missing = typed.years.find(({ year }) => !priceList.years.includes(year));
    if (missing !== undefined) return [withoutYear(missing, language, priceList)];
    const years = typed.years.length > 0 ? typed.years.map(({ year }) => year) : priceList.years.slice(-1);
    const hits = found === null ? totalsOf(years, priceList) : hitsOf(found, years, priceList);
    return hits.map((hit) => resultFor(hit, language));
  };
}

/** What is said where a search finds nothing. */
export function sayNothingFound(text: string, language: Language, priceList: PriceList): string {
  const number = exampleOf(priceList).customer;
  const name = priceList.customer(number)?.name ?? '';
  return searchWords(language).nothing(shortened(text.trim()), {
    name,
    number: printedNumberOf(number, priceList),
  });
}

function shortened(typed: string): string {
  return typed.length > LONGEST_SHOWN ? `${typed.slice(0, LONGEST_SHOWN)}…` : typed;
}

const LONGEST_SHOWN = 60;

/** Who and what is looked for; `null` where no word says it. As typed first: a half word may look like another one. */
function findTyped({ terms }: Typed, { all, spelling }: Entries, lexicon: Lexicon): Finding | null {
  if (terms.length === 0) return null;
  const asTyped = find(terms, all);
  if (asTyped.length > 0) return { found: asTyped, missed: [] };
  const words = telling(terms, lexicon);
  if (words.length === 0) return null;
  const told = words.length < terms.length ? find(words, all) : [];
  if (told.length > 0) return { found: told, missed: [] };
  const right = corrected(words, lexicon, spelling);
  const found = find(right, all);
  if (found.length > 0) return { found, missed: [] };
  return findMost(
    words.map((term, index) => (isHeld(term, all) ? term : (right[index] ?? term))),
    all,
  );
}

function withoutYear(
  { year, relative }: Typed['years'][number],
  language: Language,
  priceList: PriceList,
): SearchResult {
  const reply = phrase(
    answerRefusal({ type: 'unknown-year', year, relative }, priceList),
    language,
    priceList,
  );
  return { title: searchWords(language).noYear(year), subtitle: reply.sentence, reply };
}

/** Each key typed asks for much the same again, and the list has no more cells than it has. */
function rememberingResults(priceList: PriceList): (hit: Hit, language: Language) => SearchResult {
  const known = new Map<string, SearchResult>();
  return (hit, language) => {
    const key = `${hit.customer} ${hit.service} ${hit.year} ${language}`;
    const result = known.get(key) ?? resultOf(hit, language, priceList);
    known.set(key, result);
    const said = hit.notes.length === 0 ? result : noted(result, hit, language, priceList);
    return hit.missed.length === 0 ? said : withMissed(said, hit, language);
  };
}

function resultOf(hit: Hit, language: Language, priceList: PriceList): SearchResult {
  const answered = answerQuestion(questionOf(hit), priceList);
  const reply = phrase(answered, language, priceList);
  const figure = figureOf(answered);
  return {
    title: titleOf(hit, language, priceList),
    subtitle: figure === null ? reply.sentence : formatFigure(figure, language),
    reply,
  };
}

/** The result with what must be said about how the words were read. */
function noted(result: SearchResult, hit: Hit, language: Language, priceList: PriceList): SearchResult {
  const said = answer({
    kind: 'notice',
    lead: [],
    notes: hit.notes.map((note) => message('reading-note', { note })),
  });
  const { notes } = phrase(said, language, priceList);
  return { ...result, reply: { ...result.reply, notes: [...notes, ...result.reply.notes] } };
}

/** The result with the words that it is not for, so that nobody takes it for a hit on them. */
function withMissed(result: SearchResult, { missed }: Hit, language: Language): SearchResult {
  const words = missed.slice(0, MOST_MISSED).map(shortened);
  return { ...result, subtitle: `${result.subtitle} (${searchWords(language).missed(words)})` };
}

const MOST_MISSED = 3;

/** The figure that the answer says first. */
function figureOf({ lead: [first] }: Answer): Figure | null {
  switch (first?.key) {
    case 'fee':
      return first.params.fee;
    case 'overview':
      return first.params.sum;
    case 'service-total':
      return first.params.total;
    default:
      return null;
  }
}

function titleOf({ customer, service, year }: Hit, language: Language, priceList: PriceList): string {
  const say = searchWords(language);
  const name = customer === null ? '' : (priceList.customer(customer)?.name ?? String(customer));
  const short = service === null ? '' : (priceList.service(service)?.short[language] ?? service);
  if (customer === null) return say.total(short, year);
  return service === null ? say.overview(name, year) : say.fee(name, short, year);
}
