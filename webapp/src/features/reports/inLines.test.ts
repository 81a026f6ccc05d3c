import { expect, it } from 'vitest'
import { inLines } from './inLines'

it.each([
  ['Satisfied', 'Satisfied'],
  ['Calls answered in time', 'Calls answered\nin time'],
  ['Kind words, of all tickets', 'Kind words, of\nall tickets'],
  ['제시간에 응답한 통화', '제시간에 응답한\n통화'],
  ['', ''],
])('breaks %j between words', (name, lines) => {
  expect(inLines(name)).toBe(lines)
})
