import { type IconActivity, IconAlertTriangle, IconCircleCheck, IconEye, IconTrendingDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Board } from './api/shapes'
import { type BoardState, stateOf } from './stateOf'
import classes from './surge.module.css'

const ICONS = {
  normal: IconCircleCheck,
  watch: IconEye,
  surge: IconAlertTriangle,
  cooling: IconTrendingDown,
} satisfies Record<BoardState, typeof IconActivity>

/** How it stands, in one word and a sentence with the figures that say so. */
export function StateBar({ board, actions }: { board: Board; actions?: ReactNode }) {
  const { t, i18n } = useTranslation()
  const state = stateOf(board)
  const StateIcon = ICONS[state]
  const surge = board.surge
  const present = board.series.map((each) => each.reason).filter((each) => each !== null)
  const shown = present.length === 0 && surge ? [surge.reason] : present
  const reasons = shown.map((each) => (i18n.language === 'ko' ? each.ko : each.en))
  return (
    <section className={classes.state} data-state={state} aria-live="polite" aria-label={t('surge.title')}>
      <StateIcon size={30} stroke={1.8} aria-hidden />
      <div className={classes.stateWords}>
        <strong>{t(`surge.state.${state}`)}</strong>
        {reasons.map((reason) => (
          <span key={reason} className="num">
            {reason}
          </span>
        ))}
        {reasons.length === 0 || state === 'watch' ? (
          <span>{t(state === 'watch' ? 'surge.watchHint' : 'surge.calmHint')}</span>
        ) : null}
        {surge?.by ? (
          <span>
            {t('surge.by', { who: surge.by })}
            {surge.note ? `: ${surge.note}` : ''}
          </span>
        ) : null}
      </div>
      {actions ? <div className={classes.stateActions}>{actions}</div> : null}
    </section>
  )
}
