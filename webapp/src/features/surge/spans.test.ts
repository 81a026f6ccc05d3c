import { describe, expect, it } from 'vitest'
import { formatLength } from './spans'

describe('lengths on the board', () => {
  it('are in the units of the language', () => {
    expect(formatLength(4 * 86_400 + 9, 'en')).toBe('4d')
    expect(formatLength(4 * 86_400 + 9, 'ko')).toBe('4일')
    expect(formatLength(11_100, 'en')).toBe('3h 5m')
    expect(formatLength(11_100, 'ko')).toBe('3시간 5분')
    expect(formatLength(252, 'ko')).toBe('4:12')
  })
})
