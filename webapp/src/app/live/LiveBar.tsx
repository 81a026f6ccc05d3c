import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/formatDate'
import classes from '../layout/layout.module.css'
import type { Live } from './useLiveUpdates'

export function LiveBar({ live }: { live: Live }) {
  const { t, i18n } = useTranslation()
  return (
    <div role="status">
      {live.lostAt === null ? null : (
        <div className={classes.offline}>
          <IconPlugConnectedX size={16} aria-hidden />
          <strong>{t('state.offline', { time: formatTime(live.lostAt, i18n.language) })}</strong>
          <span>{t('state.offlineHint')}</span>
        </div>
      )}
    </div>
  )
}
