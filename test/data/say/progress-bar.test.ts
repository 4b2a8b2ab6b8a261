import { expect, test } from 'vitest';
import { progressBar } from '../../../data/say/index.ts';

function drawn(isTTY: boolean): string[] {
  const texts: string[] = [];
  const draw = progressBar('Bygger prislistan', { isTTY, write: (text) => texts.push(text) });
  for (const done of [3, 20, 40]) draw(done, 40);
  return texts;
}

test('a bar is drawn over itself, and is gone when all is done', () => {
  expect(drawn(true)).toStrictEqual([
    `\rBygger prislistan ██${'░'.repeat(18)}  3 av 40`,
    `\rBygger prislistan ${'█'.repeat(10)}${'░'.repeat(10)} 20 av 40`,
    `\r${' '.repeat(47)}\r`,
  ]);
});

test('where there is no terminal nothing is drawn', () => {
  expect(drawn(false)).toStrictEqual([]);
});
