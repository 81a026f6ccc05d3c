import { describe, expect, it } from 'vitest'
import { timesText } from './cellText'

describe('the times below an axis', () => {
  it('are hours where all are of one day at the shop', () => {
    const times = ['2026-11-29T02:49:00Z', '2026-11-29T03:10:00Z']

    const [first, second] = timesText(times, 'ko', 'America/New_York')
    expect(first).toMatch(/^\D+ 9:49$/)
    expect(second).toMatch(/^\D+ 10:10$/)
  })

  it('say their day where they go past midnight at the shop', () => {
    const times = ['2026-11-29T04:50:00Z', '2026-11-29T05:10:00Z']

    const [first, second] = timesText(times, 'ko', 'America/New_York')
    expect(first).toMatch(/^26\. 11\. 28\. \D+ 11:50$/)
    expect(second).toMatch(/^26\. 11\. 29\. \D+ 12:10$/)
  })
})
