import { IconNotes } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCall } from '../api/useCall'
import classes from './bar.module.css'
import { CallTimer } from './CallTimer'
import { WhoCalls } from './WhoCalls'

/** The call is over; what is to be kept of it is written down before the next one rings. */
export function WrapUpBar({ wrapUp, more }: { wrapUp: { call: number; until: string }; more?: ReactNode }) {
  const { t } = useTranslation()
  const call = useCall(wrapUp.call).data
  return (
    <div className={classes.row}>
      <span className={classes.bell} data-calm aria-hidden>
        <IconNotes size={20} />
      </span>
      <div className={classes.who}>
        {call ? <WhoCalls call={call} /> : <strong>{t('wrapUp.title')}</strong>}
        <div className={classes.facts}>
          <span>
            {t('wrapUp.left')} <CallTimer until={wrapUp.until} />
          </span>
        </div>
      </div>
      <div className={classes.buttons}>{more}</div>
    </div>
  )
}
