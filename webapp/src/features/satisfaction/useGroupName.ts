import { useTranslation } from 'react-i18next'
import type { CsatRow } from './api/shapes'

const CHANNELS = ['mail', 'voice', 'sms', 'portal', 'import', 'desk'] as const

const WAYS = ['mail', 'sms', 'keypad', 'link'] as const

const TOPICS = [
  'order-status',
  'delivery',
  'return',
  'refund',
  'product',
  'defect',
  'coupon',
  'payment',
  'out-of-stock',
  'address',
  'cancel',
  'other',
] as const

/**
 * What a group is called in the reader's language.
 *
 * @param campaigns by id as well, and so apart from people and teams
 */
export function useGroupName(rows: CsatRow[], campaigns: CsatRow[] = []) {
  const { t } = useTranslation()
  return (group: string, key: string): string => {
    const channel = CHANNELS.find((known) => known === key)
    if (group === 'channel' && channel) return t(`satisfaction.channel.${channel}`)
    if (group === 'language' && (key === 'en' || key === 'ko')) return t(`satisfaction.language.${key}`)
    const way = WAYS.find((known) => known === key)
    if (group === 'way' && way) return t(`surveyLink.way.${way}`)
    const topic = TOPICS.find((known) => known === key)
    if (group === 'topic' && topic) return t(`satisfactionTopics.${topic}`)
    if (key === '-' || key === '') return t('satisfaction.none')
    return (group === 'campaign' ? campaigns : rows).find((row) => row.key === key)?.name ?? key
  }
}
