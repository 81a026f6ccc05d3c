import { useTranslation } from 'react-i18next'
import type { Every } from './api/shapes'

/** How a span is called on an axis and in a list, by the clock of the zone that was asked for. */
export function useSpanText(zone: string, every: Every, oneDay: boolean) {
  const { i18n } = useTranslation()
  const style: Intl.DateTimeFormatOptions =
    every === 'day'
      ? { month: 'short', day: 'numeric', weekday: 'short' }
      : oneDay
        ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
        : { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  const format = new Intl.DateTimeFormat(i18n.language, { ...style, timeZone: zone })
  return (iso: string) => format.format(new Date(iso))
}
