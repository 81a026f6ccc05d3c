import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Tone } from '@/ui/Tone'
import type { Board } from './api/shapes'
import { useSurgeQuery } from './api/useSurgeQuery'
import { stateOf } from './stateOf'
import classes from './surge.module.css'

const COLORS = { surge: 'red', cooling: 'yellow', watch: 'gray' } as const

/** Beside the menu, on every page: live events renew it within two seconds. */
export function SurgeMark() {
  const { t } = useTranslation()
  const board = useSurgeQuery<Board>('/surge').data
  const state = board ? stateOf(board) : 'normal'
  return state === 'normal' ? null : <Tone color={COLORS[state]}>{t(`surge.mark.${state}`)}</Tone>
}

/** In the bar above small screens, where the menu is away: it leads to the board. */
export function SurgeMarkLink() {
  const { t } = useTranslation()
  const board = useSurgeQuery<Board>('/surge').data
  const state = board ? stateOf(board) : 'normal'
  if (state === 'normal') return null
  const word = t(`surge.mark.${state}`)
  return (
    <Link to="/surge" className={classes.markLink} aria-label={t('surgeChart.onTheBoard', { state: word })}>
      <Tone color={COLORS[state]}>{word}</Tone>
    </Link>
  )
}
