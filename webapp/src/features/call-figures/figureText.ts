import { formatLength } from '@/lib/formatNumber'

export const NONE = '–'

export function percent(value: number | null, language: string): string {
  if (value === null) return NONE
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
}

export function count(value: number | null, language: string): string {
  return value === null ? NONE : new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)
}

export function length(seconds: number | null): string {
  return seconds === null ? NONE : formatLength(seconds)
}

export function decimal(value: number | null, language: string): string {
  return value === null
    ? NONE
    : new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value)
}
