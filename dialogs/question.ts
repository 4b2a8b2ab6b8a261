import { z } from 'zod';
import { changeSchema, stepsSchema } from './scenario.ts';

/** Customers that are asked about together; the two blocks are the ones that the list sums. */
export const groupSchema = z.enum([
  'all',
  'administrations',
  'departments',
  'districts',
  'companies',
  'foundations',
]);

/** A set of customers that has a name of its own; `administrations` is departments and districts together. */
export type Group = z.infer<typeof groupSchema>;

/** What is asked about each customer. */
export const measureSchema = z.enum(['fee', 'count', 'share', 'unit-cost']);

/** Fee (kr), count (of the service's unit), share (of the fee, and of the count where known), or kr per unit. */
export type Measure = z.infer<typeof measureSchema>;

/** What is sought: a count for a fee (at most, at least, exactly), a total, a lower fee than another's, one unit's cost, steps. */
export const goalSchema = z.enum(['at-most', 'at-least', 'exactly', 'total', 'cheaper', 'one-more', 'steps']);

/** One of {@link goalSchema}. */
export type GoalKind = z.infer<typeof goalSchema>;

/** Which rows of a simulation are shown: those asked about with the most moved, one side, or all. */
export const viewSchema = z.enum(['focus', 'gains', 'losses', 'all']);

const year = z.int().min(1900).max(2999);
const scope = {
  /** Customer numbers; empty together with `group: null` means that no customer is meant. */
  customers: z.array(z.int()).max(100),
  group: groupSchema.nullable(),
  /** Service keys; empty means all services. */
  services: z.array(z.string()).max(100),
  year,
};

/** A question that is answered in words; nothing in it needs the conversation any more. */
export const askedSchema = z.discriminatedUnion('kind', [
  /** What stands there for these customers and services. */
  z.strictObject({ kind: z.literal('value'), measure: measureSchema, ...scope }),
  /** The sum over customers, services or both. */
  z.strictObject({ kind: z.literal('sum'), measure: measureSchema, ...scope }),
  /** Mean and median over the customers that pay. */
  z.strictObject({
    kind: z.literal('average'),
    measure: measureSchema,
    statistic: z.enum(['mean', 'median']),
    ...scope,
  }),
  /** Who is first, last, or at which place. */
  z.strictObject({
    kind: z.literal('rank'),
    measure: measureSchema,
    by: z.enum(['value', 'change']),
    /** The year that a change begins in; the one before where none is said. */
    since: year.optional(),
    /** Of changes in one direction, the smallest first. */
    smallest: z.boolean().default(false),
    direction: z.enum(['most', 'least']),
    limit: z.int().min(1).max(100).nullable(),
    /** The one place that is asked for ("näst mest" is 2). */
    at: z.int().min(1).max(100).nullable(),
    /** Customer whose place is asked for. */
    placeOf: z.int().nullable(),
    /** What they come to together is asked for as well. */
    together: z.boolean().default(false),
    /** Of changes: only how many moved that way, not who. */
    countOnly: z.boolean().default(false),
    ...scope,
  }),
  /** The customers whose measure lies between two bounds (inclusive when `…Inclusive`). */
  z.strictObject({
    kind: z.literal('filter'),
    measure: measureSchema,
    min: z.number().nullable(),
    max: z.number().nullable(),
    minInclusive: z.boolean(),
    maxInclusive: z.boolean(),
    /** In each of the services, not in all of them together. */
    each: z.boolean().default(false),
    /** Only those who pay for nothing else. */
    exclusively: z.boolean().default(false),
    /** Only those who paid nothing in that year. */
    notIn: year.nullable().default(null),
    /** The bound is what this customer has, or the average; which of `min` and `max` is given tells the side. */
    than: z
      .union([z.int(), z.enum(['mean', 'median'])])
      .nullable()
      .default(null),
    /** Only how many, not who. */
    countOnly: z.boolean(),
    ...scope,
  }),
  /** Customers (or services) against each other. */
  z.strictObject({
    kind: z.literal('compare'),
    measure: measureSchema,
    against: z.array(groupSchema).max(6),
    /** What a yes-or-no question supposes of the first side. */
    asked: z.enum(['more', 'fewer']).nullable(),
    ...scope,
  }),
  /** From one year to another, split into what the total and what the share did. */
  z.strictObject({
    kind: z.literal('change'),
    measure: measureSchema.default('fee'),
    from: year,
    to: year,
    ...scope,
  }),
  /** How a fee came about, step by step; or, with `nothing`, why there is none. */
  z.strictObject({
    kind: z.literal('explain'),
    nothing: z.boolean(),
    /** What is changed before it is computed. */
    changes: z.array(changeSchema).max(100).default([]),
    ...scope,
  }),
  /** How a service is split between the customers. */
  z.strictObject({ kind: z.literal('rule'), ...scope }),
  /** Where a figure stands. */
  z.strictObject({ kind: z.literal('source'), ...scope }),
  /** What comes on top of the fixed fee. */
  z.strictObject({ kind: z.literal('on-top'), ...scope }),
  /** When the counts were measured. */
  z.strictObject({ kind: z.literal('period'), ...scope }),
  /** Whether printed figures agree with computed ones. */
  z.strictObject({ kind: z.literal('reconciliation'), ...scope }),
  /** Who is in a service, or which services a customer has. */
  z.strictObject({ kind: z.literal('membership'), ...scope }),
  /** What the bot knows: customers, services, years. */
  z.strictObject({
    kind: z.literal('list'),
    of: z.enum(['customers', 'services', 'years', 'numbers']),
    ...scope,
  }),
  /** The fees of a service with changed inputs; the changes are all of the scenario, in order. */
  z.strictObject({
    kind: z.literal('what-if'),
    changes: z.array(changeSchema).max(100),
    view: viewSchema,
    ...scope,
  }),
  /** Which input leads to a fee, or what one unit more costs, on top of the changes. */
  z.strictObject({
    kind: z.literal('goal'),
    goal: goalSchema,
    /** kr */
    amount: z.number().nullable(),
    changes: z.array(changeSchema).max(100),
    ...scope,
  }),
  /** What is changed so far, over all services. */
  z.strictObject({ kind: z.literal('scenario'), steps: stepsSchema, ...scope }),
  /** Two scenarios, or one and the price list, side by side. */
  z.strictObject({
    kind: z.literal('scenario-comparison'),
    sides: z
      .array(
        z.strictObject({
          type: z.enum(['saved', 'list', 'current']),
          name: z.string().nullable(),
          steps: stepsSchema,
        }),
      )
      .length(2),
    ...scope,
  }),
  /** What was done with saved scenarios. */
  z.strictObject({
    kind: z.literal('saved'),
    did: z.enum(['saved', 'replaced', 'renamed', 'deleted', 'shared', 'listed']),
    name: z.string(),
    /** Its name before. */
    was: z.string().nullable(),
    /** The scenario as a text to hand on. */
    code: z.string().nullable(),
    steps: stepsSchema,
    scenarios: z
      .array(
        z.strictObject({
          name: z.string(),
          at: z.iso.datetime(),
          services: z.array(z.string()),
          changes: z.int(),
        }),
      )
      .max(50),
  }),
  /** Something from the history of the services. */
  z.strictObject({ kind: z.literal('background'), facts: z.array(z.string()).min(1).max(3) }),
  /** Conversation about the conversation. */
  z.strictObject({
    kind: z.literal('social'),
    about: z.enum(['greeting', 'help', 'thanks', 'goodbye', 'language']),
  }),
]);

/** A question that is answered in words. */
export type Asked = z.infer<typeof askedSchema>;

/** A complete question: about the price list, or for the answer to one as a file. */
export const questionSchema = z.discriminatedUnion('kind', [
  ...askedSchema.options,
  z.strictObject({ kind: z.literal('export'), format: z.enum(['xlsx', 'csv']), of: askedSchema }),
]);

/** One complete question. */
export type Question = z.infer<typeof questionSchema>;

/** The questions that are about figures and so have customers, services and a year. */
export type ScopedQuestion = Exclude<Asked, { readonly kind: 'background' | 'social' | 'saved' }>;
