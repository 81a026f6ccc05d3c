import { describe, expect, it } from 'vitest'
import { bars, toldApart } from './parts'

describe('the pattern of the bars', () => {
  it('is there when there are bars to tell apart, and not on a single kind of bar', () => {
    const one = bars('calls', 'Calls', [1, 2])

    expect(toldApart({ series: [one, bars('lost', 'Lost', [0, 1])] })).toBe(true)
    expect(toldApart({ series: [one, { type: 'line', data: [1, 2] }] })).toBe(false)
    expect(toldApart({ series: [one] })).toBe(false)
    expect(toldApart({})).toBe(false)
  })
})
