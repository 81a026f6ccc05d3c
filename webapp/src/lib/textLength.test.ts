import { describe, expect, it } from 'vitest'
import { textLength } from './textLength'

describe('the length of a text', () => {
  it.each([
    ['', 1, 160],
    ['Hello', 1, 155],
    ['a'.repeat(160), 1, 0],
    ['a'.repeat(161), 2, 145],
    ['a'.repeat(307), 3, 152],
    [`${'a'.repeat(158)}€`, 1, 0],
    [`${'a'.repeat(159)}€`, 2, 145],
    [`${'a'.repeat(152)}€${'a'.repeat(151)}`, 2, 0],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3, 152],
    ['안'.repeat(70), 1, 0],
    ['안'.repeat(71), 2, 63],
    [`${'a'.repeat(66)}😀${'a'.repeat(66)}`, 3, 66],
  ])('of %j is %i texts with %i left', (text, texts, left) => {
    expect(textLength(text)).toMatchObject({ texts, left })
  })

  it('names what makes it wide, each once', () => {
    expect(textLength('Soon 🐢🐢, á bientôt').odd).toEqual(['🐢', 'á', 'ô'])
  })
})
