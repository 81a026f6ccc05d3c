import { expect, it } from 'vitest'
import { isPhone, namedNumbers } from './namedNumbers'

it.each([
  ['1042', ['/tickets/T-1042', '/orders/1042']],
  ['t-1042', ['/tickets/T-1042']],
  ['rma310', ['/rma/RMA-310', '/orders/rma310']],
  ['#000003221', ['/orders/000003221']],
  ['4155550123', []],
  ['+1 (415) 555-0123', []],
  ['010-1234-5678', []],
  ['#4155550123', ['/orders/4155550123']],
  ['where is my order', []],
])('takes %s for the number of %j', (words, paths) => {
  expect(namedNumbers(words).map(({ path }) => path)).toEqual(paths)
})

it.each([
  ['415-555-0123', true],
  ['+821012345678', true],
  ['000003221', false],
  ['ada@lindqvist.example', false],
])('tells whether %s is a phone: %s', (words, phone) => {
  expect(isPhone(words)).toBe(phone)
})
