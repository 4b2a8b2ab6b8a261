import type { GivenName } from './collect-names.ts';
import { printedNumberOf } from './customer-key.ts';
import { nameKey } from './name-key.ts';
import type { Report } from './problem.ts';
import type { RegisterSources } from './sources.ts';
import { NOTHING, show, stands } from './stands.ts';

/** Who has which name, by its key, and where it was given first. */
export type NameOwners = Map<string, GivenName>;

/** Reports names that lead to another customer than one given before, and keeps the others in `owners`. */
export function checkOwners(names: readonly GivenName[], owners: NameOwners, report: Report): void {
  for (const name of names) {
    const { key, text, customer, file, line, column } = name;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, name);
    else if (owner.customer !== customer) {
      const expected = 'ett namn som bara en kund har';
      const got = `${show(text)} betyder både ${printedNumberOf(customer)} och ${given(owner)}`;
      report({ code: 'ambiguous-name', file, line, column, expected, got });
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
      const got = `${show(value.name)} är ett namn på kund ${given(owner)}`;
      report({ code: 'ambiguous-name', ...place, expected: 'ett namn som ingen kund har', got });
    }
    if (quarters.has(key)) {
      const got = `${show(value.name)} står flera gånger`;
      report({ code: 'duplicate', ...place, expected: 'varje område en gång', got });
    }
    quarters.add(key);
  }
  for (const { value, file, line } of sources.names) {
    const place = { file, line, column: 'until' };
    if (value.kind === 'former' && value.until === null) {
      const expected = 'dagen då det tidigare namnet slutade gälla';
      report({ code: 'missing-value', ...place, expected, got: NOTHING });
    } else if (value.kind !== 'former' && value.until !== null) {
      const expected = 'en tom cell, eftersom bara tidigare namn (former) har en dag';
      report({ code: 'not-allowed', ...place, expected, got: stands(value.until) });
    }
  }
}

/** Who has a name, and where it is given. */
function given({ customer, file, line }: GivenName): string {
  return `${printedNumberOf(customer)} (${file}, rad ${line})`;
}
