import { IconPackageImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { formatCount } from '@/lib/formatNumber'
import { useReturnCounts } from './api/useReturnCounts'
import { OURS } from './needs'

interface Props {
  linkClass?: string
  iconClass?: string
  countClass?: string
}

/** The way to the queue, with how much of it waits for us. */
export function ReturnsNav({ linkClass, iconClass, countClass }: Props) {
  const { t, i18n } = useTranslation()
  const counts = useReturnCounts().data
  const waiting = counts ? OURS.reduce((sum, need) => sum + (counts[need] ?? 0), 0) : 0
  return (
    <NavLink to="/rma" className={linkClass}>
      <span className={iconClass} aria-hidden>
        <IconPackageImport size={18} stroke={1.7} />
      </span>
      <span>{t('returns.nav')}</span>
      {waiting > 0 ? (
        <span className={countClass} title={t('returns.waitForUs', { count: waiting })}>
          {formatCount(waiting, i18n.language)}
        </span>
      ) : null}
    </NavLink>
  )
}
