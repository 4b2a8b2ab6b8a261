import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from '../../data/json-lines.ts';

type Path = readonly (string | number)[];

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
  ),
}));

test('every value of an indented file is found in its line', () => {
  fc.assert(
    fc.property(value, (json) => {
      const text = JSON.stringify(json, null, 2);
      const lineOf = jsonLines(text);
      for (const path of pathsIn(json)) expect(lineOf(path)).toBe(expectedLine(json, path));
    }),
  );
});

test('a field that is not there has the line of what should hold it', () => {
  const lineOf = jsonLines('{\n  "a": {\n    "b": 1\n  },\n  "c": [\n    2,\n    3\n  ]\n}');
  expect(lineOf(['a', 'missing'])).toBe(2);
  expect(lineOf(['c', 1])).toBe(7);
  expect(lineOf(['nothing', 'like', 'it'])).toBe(1);
});

function pathsIn(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  const isList = Array.isArray(json);
  return [
    path,
    ...Object.entries(json).flatMap(([key, child]) => pathsIn(child, [...path, isList ? Number(key) : key])),
  ];
}

/** Puts a marker in the value's place and looks where it comes out. */
function expectedLine(json: unknown, path: Path): number {
  const marker = '\u2603 here \u2603';
  const text = JSON.stringify(withMarker(json, path, marker), null, 2);
  return text.slice(0, text.indexOf(marker)).split('\n').length;
}

function withMarker(json: unknown, path: Path, marker: string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return marker;
  if (Array.isArray(json))
    return json.map((child, index) => (index === head ? withMarker(child, rest, marker) : child));
  const entries = Object.entries(json ?? {});
  return Object.fromEntries(
    entries.map(([key, child]) => [key, key === head ? withMarker(child, rest, marker) : child]),
  );
}
