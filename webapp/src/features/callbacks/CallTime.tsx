import { useTranslation } from 'react-i18next'
import type { Callback } from '@/api/shapes'
import classes from './callbacks.module.css'
import { spanText } from './clock'

/** From when until when, by the team's clock, and by the customer's where it differs. */
export function CallTime({ callback }: { callback: Callback }) {
  const { t, i18n } = useTranslation()
  const { from, until, zone, theirZone } = callback
  return (
    <dl className={classes.clocks}>
      <div>
        <dt>{t('callbacks.teamTime')}</dt>
        <dd className="num">{spanText(from, until, zone, i18n.language)}</dd>
      </div>
      {theirZone ? (
        <div>
          <dt>{t('callbacks.theirTime')}</dt>
          <dd className="num">{spanText(from, until, theirZone, i18n.language)}</dd>
        </div>
      ) : null}
    </dl>
  )
}
