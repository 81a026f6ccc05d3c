import { describe, expect, it } from 'vitest'
import { daysBetween, daysOf, plusDays, presetOf, today } from './days'

describe('the days of a filter', () => {
  it('begin where the zone has its midnight', () => {
    const now = Date.parse('2026-11-27T03:00:00Z')

    expect(today('America/New_York', now)).toBe('2026-11-26')
    expect(today('Asia/Seoul', now)).toBe('2026-11-27')
  })

  it('are counted by the calendar across a change of clocks', () => {
    expect(plusDays('2026-03-07', 2)).toBe('2026-03-09')
    expect(daysBetween('2025-11-01', '2025-11-03')).toBe(3)
  })

  it('are known again as what they were chosen by', () => {
    const { from, to } = daysOf('week', '2026-11-27')

    expect(from).toBe('2026-11-21')
    expect(presetOf(from, to, '2026-11-27')).toBe('week')
    expect(presetOf('2026-01-01', to, '2026-11-27')).toBeNull()
  })
})
