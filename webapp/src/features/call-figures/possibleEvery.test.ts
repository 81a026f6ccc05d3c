import { describe, expect, it } from 'vitest'
import { possibleEvery } from './possibleEvery'

describe('cutting days', () => {
  it('are not cut finer than a chart can show', () => {
    expect(possibleEvery(1)).toEqual(['quarter', 'half', 'hour', 'day'])
    expect(possibleEvery(100)).toEqual(['day'])
  })
})
