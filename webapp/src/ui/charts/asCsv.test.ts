import { describe, expect, it } from 'vitest'
import { asCsv } from './asCsv'

describe('a table to take along', () => {
  it('has the mark, quotes where needed, and leaves out what is not known', () => {
    expect(asCsv(['a', 'b'], [['x, "y"', null]])).toBe('\uFEFFa,b\r\n"x, ""y""",\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@sum', ' =1', '＝1'])('does not let a spreadsheet run %s', (typed) => {
    expect(asCsv(['a'], [[typed]])).toBe(`\uFEFFa\r\n'${typed}\r\n`)
  })

  it('leaves our own numbers alone', () => {
    expect(asCsv(['a'], [[-3]])).toBe('\uFEFFa\r\n-3\r\n')
  })
})
