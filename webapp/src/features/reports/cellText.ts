import { formatCount, formatLength } from '@/lib/formatNumber'
import type { ReportCell, ReportUnit, Words } from './api/shapes'

export function inLanguage(words: Words, language: string): string {
  const [first, other] = language.startsWith('ko') ? [words.ko, words.en] : [words.en, words.ko]
  return first || other
}

/** The number alone, as a headline says it. */
export function valueText({ text, value }: ReportCell, unit: ReportUnit, language: string, zone?: string): string {
  if (text && unit === 'time') return timeText(text.en, language, zone)
  if (text) return unit === 'day' ? dayText(text.en, language) : inLanguage(text, language)
  if (value === null) return '–'
  if (unit === 'share') return percent(value, language)
  if (unit === 'points') return points(value, language)
  if (unit === 'seconds') return formatLength(value)
  if (unit === 'count') return formatCount(value, language)
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)
}

/** With how sure it is and of how many, where that is said. */
export function cellText(cell: ReportCell, unit: ReportUnit, language: string, zone?: string): string {
  const value = valueText(cell, unit, language, zone)
  const { low, high } = cell
  if (cell.value === null || low === null || high === null) return value
  const range = rangeText(cell, unit, language)
  return cell.n === null ? `${value} ${range}` : `${value} ${range} n=${formatCount(cell.n, language)}`
}

/** "[75 – 90]" */
export function rangeText({ low, high }: ReportCell, unit: ReportUnit, language: string): string {
  if (low === null || high === null) return ''
  const scale = unit === 'share' || unit === 'points' ? 100 : 1
  const digits = unit === 'share' ? 0 : 1
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: digits, minimumFractionDigits: digits })
  const text = (value: number) => format.format(scale * value).replace('-', '−')
  return `[${text(low)}, ${text(high)}]`
}

/** A day of the shop's calendar, "2026-11-26"; whatever else names a row stays as it is. */
export function dayText(day: string, language: string, style: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

export function timeText(iso: string, language: string, zone?: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(
    new Date(iso),
  )
}

/** Of times that are all of one day, the hour says it all. */
export function timesText(times: string[], language: string, zone: string): string[] {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  if (new Set(times.map((iso) => day.format(new Date(iso)))).size > 1) {
    return times.map((iso) => timeText(iso, language, zone))
  }
  const hour = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone })
  return times.map((iso) => hour.format(new Date(iso)))
}

function percent(value: number, language: string): string {
  const digits = value > 0 && value < 0.1 ? 1 : 0
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(value)
}

function points(value: number, language: string): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(100 * value)
    .replace('-', '−')
}
