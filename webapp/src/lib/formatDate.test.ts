import { expect, it } from 'vitest'
import { formatTime, formatZoned } from './formatDate'

it('tells a time by the clock that is asked for, and names that clock', () => {
  const at = '2026-11-29T07:21:00Z'

  expect(formatZoned(at, 'America/New_York', 'en').replace(/\s/g, ' ')).toBe('Nov 29, 2026, 2:21 AM EST')
  expect(formatZoned(at, 'America/New_York', 'ko')).toMatch(/2026년 11월 29일 .*2:21 EST$/)
  expect(formatTime(at, 'en', 'America/New_York').replace(/\s/g, ' ')).toBe('2:21 AM')
  expect(formatTime(at, 'en', 'Asia/Seoul').replace(/\s/g, ' ')).toBe('4:21 PM')
})
