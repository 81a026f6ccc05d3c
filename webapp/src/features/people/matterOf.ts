import type { Matter } from '@/api/shapes'

/** What a text seems to speak of that is nobody's to remember: beginnings of English words, parts of Korean ones. */
export function matterOf(text: string, matters: Matter[]): Matter['matter'] | null {
  const low = text.toLowerCase()
  return matters.find(({ words }) => words.some((word) => speaksOf(low, word)))?.matter ?? null
}

function speaksOf(text: string, word: string): boolean {
  if (/[\uac00-\ud7a3]/.test(word)) return text.includes(word)
  // Three letters begin too many words, so they stand for themselves alone.
  const end = word.length <= 3 ? '(?![a-z])' : ''
  return new RegExp(`(?<![a-z])${word.replace(/[^a-z ]/g, '\\$&')}${end}`).test(text)
}
