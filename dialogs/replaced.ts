/**
 * A message with a doubtful text made clear. What the clear one begins with may stand before the doubtful text already:
 * "S:t Erik" is asked about as "Erik".
 */
export function replaced(asked: string, text: string, name: string): string {
  const whole = asked.normalize('NFC');
  const at = whole.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0) return name;
  // "S:t Eriks" has its genitive, the name has not.
  const found = [text, text.replace(/s$/i, '')].map((part) => name.toLowerCase().indexOf(part.toLowerCase()));
  const first = name.slice(0, Math.max(0, ...found));
  const before = whole.slice(0, at);
  const kept = first && before.toLowerCase().endsWith(first.toLowerCase()) ? at - first.length : at;
  const rest = whole.slice(at + text.length);
  // The same text further on is as doubtful.
  const again = rest.toLowerCase().indexOf(text.toLowerCase());
  return whole.slice(0, kept) + name + (again < 0 ? rest : replaced(rest, text, name));
}
