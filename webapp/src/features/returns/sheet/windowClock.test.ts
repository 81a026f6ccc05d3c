import { describe, expect, it } from 'vitest'
import { lastDay, windowClock } from './windowClock'

describe('the clock of a return', () => {
  it.each([
    ['2026-11-12T05:00:00Z', 'New York'],
    ['2026-11-11T15:00:00Z', 'Seoul'],
    ['2026-11-12T00:00:00Z', 'London'],
  ])('ends on the day that the policy names: %s is midnight in %s', (end) => {
    expect(lastDay(end)).toBe('2026-11-11T12:00:00')
  })

  it('shows a request that came too late behind the end', () => {
    const clock = windowClock('2026-10-01T00:00:00Z', '2026-10-31T00:00:00Z', '2026-11-10T00:00:00Z')

    expect(clock.daysLeft).toBe(-10)
    expect(clock.used).toBe(0.75)
    expect(clock.asked).toBe(1)
  })
})
