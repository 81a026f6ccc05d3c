import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BandMark } from '@/ui/BandMark'
import { Time } from '@/ui/Time'
import type { CustomerRisk } from '../api/shapes'
import classes from '../risk.module.css'

export function PastAssessments({ history }: { history: CustomerRisk['history'] }) {
  const { t } = useTranslation()
  if (history.length < 2) return null
  return (
    <details className={classes.past}>
      <summary>{t('risk.history', { count: history.length })}</summary>
      <ul className={classes.reasons}>
        {history.map(({ id, at, band, score, cause, returnNumber }) => (
          <li key={id} className={classes.pastRow}>
            <BandMark band={band} score={score} />
            <span>{t(`risk.cause.${cause}`)}</span>
            {returnNumber ? (
              <Anchor component={Link} to={`/rma/${returnNumber}`} size="sm">
                {returnNumber}
              </Anchor>
            ) : null}
            <Time at={at} />
          </li>
        ))}
      </ul>
    </details>
  )
}
