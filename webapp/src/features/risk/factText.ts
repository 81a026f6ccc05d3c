import { formatMoney } from '@/lib/formatNumber'
import type { Unit } from './api/shapes'

/** A fact's number as a person says it: 0.53 of a share is "53 %". */
export function factText(
  value: number | null,
  unit: Unit,
  language: string,
  words: { yes: string; no: string; unknown: string },
): string {
  if (value === null) return words.unknown
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options).format(value)
  switch (unit) {
    case 'share':
      return number({ style: 'percent', maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 })
    case 'money':
      return formatMoney(value, 'USD', language)
    case 'days':
      return number({ style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 0 })
    case 'flag':
      return value >= 1 ? words.yes : words.no
    case 'deviations':
      return number({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    case 'count':
      return number({ maximumFractionDigits: 1 })
  }
}
