/** In the reader's language, else in the other one. */
export function inLanguage(words: { en: string; ko: string }, language: string): string {
  return language === 'ko' ? words.ko || words.en : words.en || words.ko
}
