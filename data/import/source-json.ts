/** A manifest as it is kept: indented by two, lists of numbers on as few lines as they fit. */
export function sourceJson(value: object): string {
  const indented = JSON.stringify(value, null, 2);
  return `${indented.replaceAll(/^( *)(.*)\[\s*((?:\d+,?\s+)+)\](,?)$/gm, numbersInLine)}\n`;
}

function numbersInLine(_: string, indent: string, before: string, list: string, comma: string): string {
  const numbers = list.trim().split(/,\s+/);
  const line = `${indent}${before}[${numbers.join(', ')}]${comma}`;
  if (line.length <= WIDTH) return line;
  const lines: string[] = [];
  let filled = '';
  for (const [index, number] of numbers.entries()) {
    const piece = index === numbers.length - 1 ? number : `${number},`;
    const next = filled === '' ? `${indent}  ${piece}` : `${filled} ${piece}`;
    if (next.length > WIDTH) {
      lines.push(filled);
      filled = `${indent}  ${piece}`;
    } else filled = next;
  }
  return [`${indent}${before}[`, ...lines, filled, `${indent}]${comma}`].join('\n');
}

// As in the formatter's settings, so that a check of style passes after an import.
const WIDTH = 110;
