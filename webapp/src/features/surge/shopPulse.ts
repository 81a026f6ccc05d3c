import type { TFunction } from 'i18next'
import { formatTime } from '@/lib/formatDate'
import type { Board } from './api/shapes'
import { formatLength, secondsSince } from './spans'

const QUIET_SECONDS = 3600

/** How quickly the shop answers and when it told something last, in words, also where nobody knows. */
export function shopPulse(board: Board, now: number, t: TFunction, language: string) {
  const { medianMillis, slowMillis, webhookAt } = board.strip.shopPulse
  const known = typeof medianMillis === 'number' && typeof slowMillis === 'number'
  const seconds = (millis: number) =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(millis / 1000)
  const times = known ? t('surgeChart.pulse.within', { seconds: seconds(slowMillis) }) : t('surgeChart.pulse.silent')
  const asOf = board.stale ? t('surgeChart.pulse.asOf', { time: formatTime(board.asOf, language) }) : ''
  return {
    value: known ? t('surgeChart.pulse.seconds', { seconds: seconds(medianMillis) }) : '–',
    more: [times, asOf, webhook(webhookAt ?? null, now, t, language)].filter(Boolean).join(' · '),
  }
}

function webhook(at: string | null, now: number, t: TFunction, language: string): string {
  if (!at) return t('surgeChart.pulse.noWebhook')
  const silent = secondsSince(at, now)
  const length = formatLength(silent, language)
  return t(silent > QUIET_SECONDS ? 'surgeChart.pulse.quiet' : 'surgeChart.pulse.webhook', { length })
}
