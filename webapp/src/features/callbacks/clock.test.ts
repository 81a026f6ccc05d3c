import { expect, it } from 'vitest'
import { placeOf, timeOf } from './clock'

it.each([
  ['America/Los_Angeles', 'en', 'Los Angeles'],
  ['America/Indiana/Indianapolis', 'en', 'Indianapolis'],
  ['America/Los_Angeles', 'ko', '미 태평양 시간'],
])('names the place of %s in %s: %s', (zone, language, place) => {
  expect(placeOf(zone, language)).toBe(place)
})

it('tells the time of a zone', () => {
  expect(timeOf('2026-11-27T16:00:00Z', 'America/Los_Angeles', 'en').replace(/\s/g, ' ')).toBe('8:00 AM')
})
