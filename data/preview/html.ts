/** A piece of HTML that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

/**
 * Returns the template as HTML. What is put in is escaped, so that a name is a name whatever it holds; only what came of
 * `html` itself stands as it is, and lists of it one after the other.
 */
export function html(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return { html: texts.map((text, index) => text + written(values[index] ?? '')).join('') };
}

function written(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
