import type { GivenName } from './collect-names.ts';
import { show } from './explain-issue.ts';
import { nameKey } from './name-key.ts';
import type { Report } from './problem.ts';
import type { RegisterSources } from './sources.ts';

/** Who has which name, by its key, and where it was given first. */
export type NameOwners = Map<string, GivenName>;

/** Reports names that lead to another customer than one given before, and keeps the others in `owners`. */
export function checkOwners(names: readonly GivenName[], owners: NameOwners, report: Report): void {
  for (const name of names) {
    const { key, text, customer, file, line, column } = name;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, name);
    else if (owner.customer !== customer) {
      const expected = `a name of one customer only (${owner.customer} has it in ${owner.file}:${owner.line})`;
      report({ code: 'ambiguous-name', file, line, column, expected, got: `${show(text)} for ${customer}` });
    }
  }
}

/** Reports quarters that are named like a customer, and former names undated. */
export function checkNames(sources: RegisterSources, owners: NameOwners, report: Report): void {
  const quarters = new Set<string>();
  for (const { value, file, line } of sources.quarters) {
    const key = nameKey(value.name);
    const owner = owners.get(key);
    const place = { file, line, column: 'name' };
    if (owner !== undefined) {
      const expected = `a name that no customer has (${owner.customer} has it in ${owner.file}:${owner.line})`;
      report({ code: 'ambiguous-name', ...place, expected, got: show(value.name) });
    }
    if (quarters.has(key)) {
      report({ code: 'duplicate', ...place, expected: 'each quarter once', got: show(value.name) });
    }
    quarters.add(key);
  }
  for (const { value, file, line } of sources.names) {
    const place = { file, line, column: 'until' };
    if (value.kind === 'former' && value.until === null) {
      report({ code: 'missing-value', ...place, expected: 'the day a former name ended', got: 'nothing' });
    } else if (value.kind !== 'former' && value.until !== null) {
      report({
        code: 'not-allowed',
        ...place,
        expected: 'a day for former names only',
        got: show(value.until),
      });
    }
  }
}
