import { fold } from './fold.ts';
import { decideIntent, type Intent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { PERSONS } from './persons.ts';
import { type Reading, readMessage } from './reading.ts';

/** A sentence of a message, or an item of a list in it, and how it is read. */
export interface Sentence {
  readonly text: string;
  readonly reading: Reading;
}

const MOST_SENTENCES = 40;

/**
 * The sentences of a message that say something: without greetings, thanks, the signature and what only says that a
 * question comes. `null` when there are too many to look at one by one.
 */
export function sentencesOf(message: string, lexicon: Lexicon, year: number): readonly Sentence[] | null {
  const cut = withoutName(cutSentences(withoutClosing(message)));
  if (cut.length > MOST_SENTENCES) return null;
  return cut
    .map((text) => withoutLead(text, lexicon, year))
    .map((text) => ({ text, reading: readMessage(text, lexicon, year) }))
    .filter((sentence) => !isCourtesy(sentence));
}

// A mark that ends a sentence, a line break, or a new item of a list.
const SENTENCE_ENDS =
  /(?<=[?!…])\s+|(?<=\p{L}{2,}[).”"]?\.|\d{2,}\.)\s+(?=[\p{Lu}\d(])|\s*[\r\n]+\s*|(?<=;)\s+/gu;
// "(a) … and (b) …", "1) … 2) …" within a line.
const INLINE_ITEM = /(?<=^|[\s,;:])(?:(?:och|samt|and)\s)?\(?[a-e1-9]\)\s/gi;
// A greeting that the question follows in the same line.
const GREETING =
  /^\s*(?:hej(?:san)?(?: igen| på (?:dig|er))?|hallå(?: där)?|tjena(?:re)?|god(?:a)? ?(?:morgon|dag|kväll|förmiddag|eftermiddag)|goddag|hi(?: there| again)?|hello(?: there| again)?|hey|good (?:morning|afternoon|day|evening))[!.,]+\s+(?=\S)/iu;

const ITEM = /^(?:[-–•*]\s+|\(?[a-z\d]\)\s*|\d\.\s+)/i;

// What a letter ends with, and who has written it.
const CLOSING =
  /(?:^|[\r\n]|(?<=[.!?]))\s*(?:med )?(?:(?:vänlig|bästa|många|hjärtlig)[\p{L}]* hälsning\p{L}*|mvh|vh|hälsningar|(?:kind |best |warm |many )?regards|best wishes|yours|sincerely|all the best|cheers,)(?!\p{L})[^?]{0,160}$/iu;

function withoutClosing(message: string): string {
  const text = message.trim();
  const at = text.search(CLOSING);
  return at > 0 ? text.slice(0, at).trim() : text;
}

/** "Maria Lind" on a line of its own at the end is who writes. */
function withoutName(sentences: readonly string[]): readonly string[] {
  const last = sentences.at(-1) ?? '';
  const [first = ''] = last.split(/[\s-]/);
  const closes = CLOSES.test(sentences.at(-2) ?? '');
  const isName = NAME.test(last) && (closes || PERSONS.has(fold(first)));
  return isName && sentences.length > 1 ? sentences.slice(0, -1) : sentences;
}

const CLOSES = /^(?:tack|stort tack|tusen tack|hälsn|thanks|thank you|many thanks|cheers)/i;
const NAME = /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}*\.?){0,3}[.!]?$/u;

function cutSentences(written: string): readonly string[] {
  const message = written.replace(GREETING, (greeting) => `${greeting.trim()}\n`);
  const items = [...message.matchAll(INLINE_ITEM)].length > 1;
  return (
    (items ? message.replace(INLINE_ITEM, '\n') : message)
      .split(SENTENCE_ENDS)
      .reduce<string[]>(joinedAfterAbbreviation, [])
      .map((sentence) => sentence.replace(ITEM, '').trim())
      // "/Per" is who writes.
      .filter((sentence) => sentence !== '' && !/^\/\s?\p{Lu}[\p{L} .-]{1,30}$/u.test(sentence))
  );
}

/** "Kundnr. 177", "växel avg. HV": the full stop ends a word, not the sentence. */
function joinedAfterAbbreviation(sentences: string[], next: string): string[] {
  const last = sentences.at(-1);
  if (last === undefined || !ABBREVIATED.test(last)) return [...sentences, next];
  return [...sentences.slice(0, -1), `${last} ${next}`];
}

const ABBREVIATED =
  /(?<!\p{L})(?:no|nr|kl|ca|resp|dvs|st|tel|avd|inkl|exkl|kv|mr|mrs|dr|incl|approx|avg|avgifts?|förv|forv|sdf|sdn|kund(?:nr|nummer)?|cust|dept|admin|tot|adm|stockh|sthlm|jfr|jmf|alt|ang|enl|ex|t ?ex|bl ?a|obs|max|min|kap|vxl|supp?|tj)\.$/iu;

/** Nothing but a greeting, thanks, a closing or a name under it. */
function isCourtesy({ text, reading }: Sentence): boolean {
  const { customers, services, groups, amounts, years } = reading;
  if (customers.length + services.length + groups.length + amounts.length + years.length > 0) return false;
  if (/\?\s*$/.test(text)) return false;
  return isCourteous(decideIntent(reading));
}

/** A greeting, thanks or a goodbye. */
export function isCourteous(intent: Intent | null): boolean {
  return intent?.type === 'aside' && COURTESIES.has(intent.aside);
}

const COURTESIES: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye']);

/** "Kan du säga mig: …", "Jag undrar, …", "En snabb fråga – …": what only says that a question comes. */
function withoutLead(text: string, lexicon: Lexicon, year: number): string {
  const [lead] = LEAD.exec(text) ?? [];
  if (lead === undefined) return text;
  const { customers, services, groups, years, amounts, unknown, mentions } = readMessage(lead, lexicon, year);
  if (customers.length + services.length + groups.length + years.length + amounts.length + unknown.length > 0)
    return text;
  const polite = mentions.every(
    (mention) =>
      mention.type === 'words' &&
      mention.meanings.every(
        (meaning) =>
          meaning.type === 'ordinary' || (meaning.type === 'concept' && POLITE.has(meaning.concept)),
      ),
  );
  return polite ? text.slice(lead.length) : text;
}

// Up to the mark before a question word, within the first words of a sentence.
const LEAD =
  /^[^,:–—?!.-]{3,50}(?:[,:–—]|\s-(?=\s))\s*(?=(?:vad|hur|vilk(?:en|et|a)|vem|varför|när|är|what|how|which|who|why|when|is)(?!\p{L}))/iu;
const POLITE: ReadonlySet<string> = new Set(['we', 'it', 'help', 'greeting', 'thanks', 'yes', 'no']);
