/** An operator with its value as one types it; a value with spaces needs quotation marks. */
export function filterWord(name: string, value: string): string {
  return /[\s"]/.test(value) ? `${name}:"${value.replaceAll('"', '')}"` : `${name}:${value}`
}

export function hasWord(query: string, word: string): boolean {
  return wordsOf(query).includes(word)
}

/** A filter goes to the front: the server takes the last word for the beginning of one still being typed. */
export function toggleWord(query: string, word: string): string {
  const words = wordsOf(query)
  return (words.includes(word) ? words.filter((each) => each !== word) : [word, ...words]).join(' ')
}

function wordsOf(query: string): string[] {
  return query.match(/[^\s"]*"[^"]*"?|\S+/g) ?? []
}
