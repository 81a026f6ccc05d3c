import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/lib/formatDate'
import type { Opening } from './opening'

/** What is open, in words: what is counted, then of which row. */
export function useOpeningName(nameOf: (group: string, key: string) => string) {
  const { t, i18n } = useTranslation()
  return ({ figure, row = '' }: Opening): string => {
    const [which = '', word = ''] = figure.split(':')
    const of = row ? rowName(row) : ''
    return of ? `${counted(which, word)} · ${of}` : counted(which, word)
  }

  function counted(which: string, word: string): string {
    if (which === 'driver') return t(`satisfaction.driver.${word}` as 'satisfaction.driver.agent')
    if (which === 'team-driver')
      return t('behind.byTeam', { driver: t(`satisfaction.driver.${word}` as 'satisfaction.driver.agent') })
    if (which === 'not-asked') return t(`satisfaction.reason.${word}` as 'satisfaction.reason.hung-up')
    return t(`behind.${which}` as 'behind.answered')
  }

  function rowName(row: string): string {
    const at = row.indexOf('=')
    const name = row.slice(0, at)
    const value = row.slice(at + 1)
    const [hours = '', channel = ''] = value.split('&')
    const [from = '', until = ''] = hours.split('/')
    if (name === 'day') return value
    if (name === 'days') return from === until ? from : `${from} – ${until}`
    const of = channel ? ` · ${rowName(channel)}` : ''
    if (name === 'peak') return `${formatDateTime(from, i18n.language)} – ${formatDateTime(until, i18n.language)}${of}`
    if (name === 'normal') return t('satisfaction.normal') + of
    return nameOf(name, value)
  }
}
