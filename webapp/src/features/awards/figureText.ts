import type { TFunction } from 'i18next'
import type { Award, AwardWinner } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'

/** Two digits that say something. */
export function figure(value: number, language: string): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)
}

export function figureText(t: TFunction, award: Award, winner: AwardWinner, language: string): string {
  const values = {
    merits: formatCount(winner.merits, language),
    chances: formatCount(winner.chances, language),
    value: figure(winner.value, language),
  }
  return award.category === 'team' ? '' : t(`awards.figure.${award.category}`, values)
}

export function sureText(t: TFunction, winner: AwardWinner, language: string): string {
  if (winner.low === null || winner.high === null) return ''
  return t('awards.sure', { low: figure(winner.low, language), high: figure(winner.high, language) })
}
