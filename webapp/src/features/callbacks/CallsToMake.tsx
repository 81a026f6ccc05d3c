import { IconPhoneCalling } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { formatCount } from '@/lib/formatNumber'
import { useCallCounts } from './api/useCallCounts'

/** The way to the page, with how many people wait to hear from us. */
export function CallsToMake({ linkClass, countClass }: { linkClass?: string; countClass?: string }) {
  const { t, i18n } = useTranslation()
  const counts = useCallCounts().data
  const waiting = counts ? counts.due + counts.missed : 0
  return (
    <NavLink to="/callbacks" className={linkClass}>
      <IconPhoneCalling size={18} stroke={1.7} aria-hidden />
      <span>{t('callbacks.nav')}</span>
      {waiting > 0 ? (
        <span className={countClass} title={t('callbacks.waiting', { count: waiting })}>
          {formatCount(waiting, i18n.language)}
        </span>
      ) : null}
    </NavLink>
  )
}
