/** The names of the twelve months, "januari" first, as they stand beside a day. */
export function monthNames(locale: string): readonly string[] {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2000, index)));
}
