import { describe, expect, it } from 'vitest'
import { countryName } from './countryName'
import { formatRelative } from './formatDate'
import { formatBytes, formatLength, formatMoney } from './formatNumber'
import { formatPhone } from './formatPhone'
import { linkParts } from './linkParts'

const NOW = Date.parse('2026-11-22T12:00:00Z')

describe('words for people', () => {
  it.each([
    ['2026-11-22T11:59:40Z', 'en', 'now'],
    ['2026-11-22T11:55:00Z', 'en', '5 min. ago'],
    ['2026-11-22T09:00:00Z', 'ko', '3시간 전'],
    ['2026-11-21T12:00:00Z', 'en', 'yesterday'],
    ['2026-08-01T12:00:00Z', 'en', 'Aug 1, 2026'],
  ])('%s in %s is %s', (at, language, words) => {
    expect(formatRelative(at, NOW, language)).toBe(words)
  })

  it('writes numbers as one reads them', () => {
    expect(formatPhone('+14155550123')).toBe('+1 415-555-0123')
    expect(formatPhone('+821012345678')).toBe('+82 10-1234-5678')
    expect(formatPhone('+4930123456')).toBe('+4930123456')
    expect(formatLength(185)).toBe('3:05')
    expect(formatMoney(12.5, 'USD', 'en')).toBe('$12.50')
    expect(formatMoney(12000, 'KRW', 'ko')).toBe('₩12,000')
    expect(formatBytes(182_331, 'en')).toBe('182 kB')
  })

  it('calls countries by their names, and leaves what is no code as it is', () => {
    expect(countryName('US', 'en')).toBe('United States')
    expect(countryName('KR', 'ko')).toBe('대한민국')
    expect(countryName('Freedonia', 'en')).toBe('Freedonia')
  })

  it('finds web addresses in a text, without the full stop behind them', () => {
    expect(linkParts('See https://a.example/x?y=1. Thanks')).toEqual([
      { text: 'See ', href: null },
      { text: 'https://a.example/x?y=1', href: 'https://a.example/x?y=1' },
      { text: '. Thanks', href: null },
    ])
    expect(linkParts('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)', href: null }])
  })
})
