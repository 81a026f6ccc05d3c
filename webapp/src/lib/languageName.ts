/** What a language is called in another; a code that nobody knows stays as it is. */
export function languageName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
}
