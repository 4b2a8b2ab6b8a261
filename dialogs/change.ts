import { z } from 'zod';

const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,40})?$/);
const factor = z.union([decimal, z.strictObject({ numerator: decimal, denominator: decimal })]);
const customer = z.int();
const customers = z.array(customer).min(1).max(100);
const member = { customer, weights: z.record(z.string(), decimal) };

/** One change of what a service's fees are computed from, as calc takes it; plain JSON, so that it can be kept. */
export const changeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set-weight'), customers, base: z.string(), value: decimal }),
  z.strictObject({ type: z.literal('add-weight'), customers, base: z.string(), value: decimal }),
  z.strictObject({ type: z.literal('scale-weight'), customers, base: z.string(), factor }),
  z.strictObject({ type: z.literal('set-total'), value: decimal }),
  z.strictObject({ type: z.literal('add-total'), value: decimal }),
  z.strictObject({ type: z.literal('scale-total'), factor }),
  z.strictObject({ type: z.literal('set-equal-part'), part: factor }),
  z.strictObject({ type: z.literal('join'), ...member }),
  z.strictObject({ type: z.literal('leave'), customers }),
  z.strictObject({ type: z.literal('merge'), customers: z.array(customer).min(2).max(100), into: customer }),
]);

/** A change of a scenario. */
export type ScenarioChange = z.infer<typeof changeSchema>;

/** What one message changed, in one service. */
export const stepSchema = z.strictObject({
  service: z.string(),
  changes: z.array(changeSchema).min(1).max(20),
});

/** The changes of one message; undone and removed together. */
export type Step = z.infer<typeof stepSchema>;

/** Changes that stack in order, and those that were undone, the last first. */
export const scenarioSchema = z.strictObject({
  steps: z.array(stepSchema).max(50),
  undone: z.array(stepSchema).max(50),
});

/** The changed inputs of a conversation. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** Nothing is changed. */
export const NO_SCENARIO: Scenario = { steps: [], undone: [] };
