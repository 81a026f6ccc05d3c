import type { Difference, Share } from './api/shapes'

/** Nobody answered is no number: "–", never 0 %. */
export function percent(value: number | null, language: string): string {
  if (value === null) return '–'
  return new Intl.NumberFormat(language, { style: 'percent' }).format(value)
}

export function interval({ of, low, high }: Share, language: string): string {
  return of === 0 ? '' : range(low, high, language)
}

export function range(low: number, high: number, language: string): string {
  return `${percent(low, language)} – ${percent(high, language)}`
}

/** "−10.7 [−21.1, −3.1]", in points. */
export function points({ value, low, high }: Difference, language: string): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const text = (share: number) => format.format(100 * share).replace('-', '−')
  return `${text(value)} [${text(low)}, ${text(high)}]`
}
