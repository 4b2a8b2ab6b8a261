// How far into a sentence its question begins.
const OPENING = 80;

/** Words that ask for something. */
export const ASKING =
  /(?<!\p{L})(?:vad|hur|vilk(?:en|et|a)|vem|varför|när|visa|ge mig|ge oss|ta fram|lista|räkna|beräkna|ange|jämför|förklara|summera|rangordna|undrar|veta|behöver|what|how|which|who|whose|why|when|show|give me|(?<!(?:price|the|this|our|that) )list|tell me|compare|explain|calculate|let me know|need|wonder)(?!\p{L})/iu;

/** Whether a sentence asks: it ends with a question mark, or begins with words that ask for something. */
export function asksOutright(text: string): boolean {
  return /\?\s*$/.test(text) || ASKING.test(text.slice(0, OPENING));
}
