import { expect, it } from 'vitest'
import { phoneZone } from './phoneZone'

it.each([
  ['+14155550123', 'America/Los_Angeles'],
  ['+12125550123', 'America/New_York'],
  ['+13125550123', 'America/Chicago'],
  ['+16025550123', 'America/Phoenix'],
  ['+821012345678', 'Asia/Seoul'],
  ['+12085550123', null],
  ['+442079460123', null],
  ['', null],
])('tells the clock of %s: %s', (number, zone) => {
  expect(phoneZone(number)).toBe(zone)
})
