export function inLanguage(words: { en: string; ko: string }, language: string): string {
  return language === 'ko' ? words.ko : words.en
}
