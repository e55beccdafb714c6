/** A day as a reader of a language writes it: “3 kwietnia 2026”. */
export function dayInLanguage(day: string, language: string): string {
  const read = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return read.format(Date.parse(`${day}T00:00:00Z`));
}
