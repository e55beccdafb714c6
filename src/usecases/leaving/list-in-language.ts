/** Several names or days as a language joins them: "Ada and Ben", "Ada i Ben". */
export function listInLanguage(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(
    words.filter((each) => each !== ''),
  );
}
