import { IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/serverTime'
import { useSecondHand } from '@/lib/useSecondHand'
import type { Board } from './api/shapes'
import classes from './surge.module.css'

const PATIENCE = 20_000

/** Red, and with the second since when nothing was renewed; else the quiet time of the figures. */
export function StaleClock({ board }: { board: Board }) {
  const { t, i18n } = useTranslation()
  const at = Date.parse(board.asOf)
  const stale = useSecondHand(() => (board.stale || serverNow() - at > PATIENCE ? 'stale' : '')) !== ''
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'medium' }).format(at)
  return (
    <div role="status" className={stale ? classes.staleClock : classes.freshClock}>
      {stale ? (
        <>
          <IconClockExclamation size={18} aria-hidden />
          <strong className="num">{t('surge.stale', { time })}</strong>
          <span>{t('surge.staleHint')}</span>
        </>
      ) : (
        <span className="num">{t('surge.asOf', { time })}</span>
      )}
    </div>
  )
}
