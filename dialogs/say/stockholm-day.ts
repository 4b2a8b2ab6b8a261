/** The day (ISO) on which an instant (ISO) is in Stockholm. */
export function stockholmDay(instant: string): string {
  return DAY.format(new Date(instant));
}

// Swedish days are written as ISO 8601 has them.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
