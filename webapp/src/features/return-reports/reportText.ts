import type { ReturnDifference, ReturnShare } from './api/shapes'

const HOUR = 3600

/** Nothing was sent: that is no number, and never 0 %. */
export function percent(value: number | null, language: string): string {
  if (value === null) return '–'
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
}

export function interval({ of, low, high }: ReturnShare, language: string): string {
  return of === 0 ? '–' : `${percent(low, language)} – ${percent(high, language)}`
}

/** "+10.7 [+3.1, +21.1]", in points. */
export function points({ value, low, high }: ReturnDifference, language: string): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const text = (share: number) => format.format(100 * share).replace('-', '−')
  return `${text(value)} [${text(low)}, ${text(high)}]`
}

/** "25 minutes", "7.5 hours", "3.2 days": as exact as anybody wants to know. */
export function length(seconds: number | null, language: string): string {
  if (seconds === null) return '–'
  const [value, unit, digits] =
    seconds < HOUR
      ? [seconds / 60, 'minute', 0]
      : seconds < 48 * HOUR
        ? [seconds / HOUR, 'hour', 1]
        : [seconds / (24 * HOUR), 'day', 1]
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'long',
    maximumFractionDigits: digits as number,
  }).format(value as number)
}
