import { z } from 'zod';
import { customerNumber, optionalCustomerNumber, optionalDay, text, wordList } from './cells.ts';

/**
 * One row of customers.csv; `short` may be empty. A customer that has ended has the day from which it is no more, and the
 * number of the customer that it has become part of, where there is one; its own number may be another's since.
 */
export const customerRow = z.object({
  number: customerNumber,
  name: text,
  kind: z.enum(['department', 'district', 'company', 'foundation']),
  short: z.string(),
  until: optionalDay,
  into: optionalCustomerNumber,
});

/** One row of names.csv: another way of naming a customer; a former name says until when it held. */
export const nameRow = z.object({
  number: customerNumber,
  name: text,
  kind: z.enum(['alias', 'former', 'short']),
  until: optionalDay,
});

/** One row of quarters.csv: a part of a district that is no customer. */
export const quarterRow = z.object({ name: text, number: customerNumber });

/** One row of services.csv. */
export const serviceRow = z.object({
  key: text,
  name_sv: text,
  name_en: text,
  short_sv: text,
  short_en: text,
  unit: z.enum(['cases', 'calls', 'users']),
  aliases: wordList,
});

/** One row of documents.csv. */
export const documentRow = z.object({ key: text, title: text });

const words = z.array(z.string().min(1)).min(1);

/** background.json: facts in both languages, each with its source and the words that ask for it. */
export const backgroundFile = z.strictObject({
  facts: z.array(
    z.strictObject({
      key: z.string().min(1),
      document: z.string().min(1),
      section: z.string().min(1),
      sv: z.string().min(1),
      en: z.string().min(1),
      cues: z.strictObject({ sv: words, en: words }),
    }),
  ),
});

/** A customer as the sources have it. */
export type CustomerRow = z.output<typeof customerRow>;
/** A further name of a customer as the sources have it. */
export type NameSource = z.output<typeof nameRow>;
/** A quarter as the sources have it. */
export type QuarterSource = z.output<typeof quarterRow>;
/** A service as the sources have it. */
export type ServiceSource = z.output<typeof serviceRow>;
/** A document as the sources have it. */
export type DocumentSource = z.output<typeof documentRow>;
/** A background fact as the sources have it. */
export type FactSource = z.output<typeof backgroundFile>['facts'][number];
