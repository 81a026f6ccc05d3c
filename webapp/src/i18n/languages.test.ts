import { describe, expect, it } from 'vitest'
import { en } from './en'
import { ko } from './ko'

const english = flat(en)
const korean = flat(ko)

describe('the two languages', () => {
  it('hold the same keys, but for the plural that Korean does not have', () => {
    const expected = [...english.keys()].filter((key) => !key.endsWith('_one'))

    expect([...korean.keys()].sort()).toEqual(expected.sort())
  })

  it('leave no text empty', () => {
    const empty = [...english, ...korean].filter(([, text]) => !text.trim())

    expect(empty).toEqual([])
  })

  it('fill in the same values', () => {
    const different = [...korean].filter(
      ([key, text]) => String(values(text)) !== String(values(english.get(key) ?? '')),
    )

    expect(different).toEqual([])
  })

  it('are really two languages', () => {
    const untranslated = [...korean].filter(
      ([key, text]) => text === english.get(key) && hasWords(text) && !/^(API|SKU|Sweetline|PayPal)$/.test(text),
    )

    expect(untranslated).toEqual([])
  })
})

/** A text that only sets values side by side reads the same in every language. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''))
}

function values(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort()
}

function flat(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value as object, `${path}${key}.`)],
    ),
  )
}
