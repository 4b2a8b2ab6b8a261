import fc from 'fast-check';
import type { Reply } from '../../../dialogs/index.ts';
import { anyFault, spoil } from './any-fault.ts';
import { anyText } from './any-text.ts';

/** What comes with an invoke: what real buttons carry, whole or spoilt, and values for all that Teams can ask. */
export function anyValue(serviceUrl: string, replies: readonly Reply[]): fc.Arbitrary<unknown> {
  const acts = replies.flatMap(({ controls, exports }) => [
    ...exports.map(({ act }) => act),
    ...(controls?.chips ?? []).map(({ act }) => act),
    ...(controls?.moves ?? []).map(({ act }) => act),
    ...[controls?.form.send.act, controls?.save?.send.act, controls?.insert?.act].filter(
      (act) => act !== undefined,
    ),
  ]);
  const asked = replies.flatMap(({ choices, suggestions, version }) =>
    [...choices, ...suggestions].map(({ text }) => ({ text, version })),
  );
  const filled = fc.record(
    {
      service: fc.constantFrom('switchboard', 'stockholm-direkt', ''),
      customer: fc.constantFrom('701', '706', '999', ''),
      change: fc.constantFrom('count-to', 'total-to', 'percent', ''),
      amount: fc.oneof(fc.constantFrom('10', '1 000', '-3', '1e9', 'många'), anyText),
      name: anyText,
    },
    { requiredKeys: [] },
  );
  const data = fc.oneof(
    fc.tuple(fc.constantFrom(...acts), filled).map(([act, fields]) => ({ ...act, ...fields })),
    fc.constantFrom(...asked),
    fc.record({ text: anyText }),
  );
  const spoiltData = fc
    .tuple(data, fc.array(anyFault, { maxLength: 2 }))
    .map(([one, faults]) => faults.reduce<unknown>(spoil, one));
  const verb = fc.constantFrom('ask', 'choose', 'act', 'act', 'act', 'other');
  const upload = {
    uploadUrl: `${serviceUrl}/upload`,
    contentUrl: 'https://example.org/a',
    name: 'a.xlsx',
    uniqueId: '1',
    fileType: 'xlsx',
  };
  return fc.oneof(
    fc.record({ action: fc.record({ type: fc.constant('Action.Execute'), verb, data: spoiltData }) }),
    fc.record({
      commandId: fc.constantFrom('search', 'simulate', 'other'),
      data: spoiltData,
      parameters: fc.array(fc.record({ name: fc.constantFrom('query', 'initialRun'), value: anyText }), {
        maxLength: 2,
      }),
      queryOptions: fc.record({
        skip: fc.integer({ min: -1, max: 99 }),
        count: fc.integer({ min: -1, max: 99 }),
      }),
    }),
    fc.record({
      type: fc.constant('fileUpload'),
      action: fc.constantFrom('accept', 'decline'),
      context: spoiltData,
      uploadInfo: fc.constant(upload),
    }),
    fc.record({
      actionName: fc.constantFrom('feedback', 'other'),
      actionValue: fc.record({ reaction: fc.constantFrom('like', 'dislike', 'love'), feedback: anyText }),
    }),
    fc.record({ kind: fc.constantFrom('search', 'typeahead'), queryText: anyText }),
    spoiltData,
    fc.jsonValue({ maxDepth: 3 }),
  );
}
