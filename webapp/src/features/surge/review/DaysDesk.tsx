import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Page } from '@/api/shapes'
import { formatZoned } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { Tone, type ToneColor } from '@/ui/Tone'
import type { Surge } from '../api/shapes'
import { useSurgeQuery } from '../api/useSurgeQuery'
import classes from '../surge.module.css'
import { DayTable } from './DayTable'

const TONES = { surge: 'red', cooling: 'yellow', review: 'blue', closed: 'green' } satisfies Record<
  Surge['state'],
  ToneColor
>

/** The surges that were, and the days as they count. */
export function DaysDesk() {
  const { t, i18n } = useTranslation()
  const surges = useSurgeQuery<Page<Surge>>('/surges')
  return (
    <div className={classes.stack}>
      <Card title={t('surgeReview.days.surges')}>
        <Loaded query={surges} failed={t('surgeReview.days.failed')} skeleton={null}>
          {({ items }) => (
            <ul className={classes.rows}>
              {items.length === 0 ? <li className={classes.dim}>{t('surgeReview.days.noSurges')}</li> : null}
              {items.map((surge) => (
                <li key={surge.id} className={classes.row}>
                  <div className={classes.rowWords}>
                    <Anchor component={Link} to={`/surge/reviews/${surge.id}`}>
                      {formatZoned(surge.beganAt, surge.zone, i18n.language)}
                    </Anchor>
                    <span className={classes.dim}>{i18n.language === 'ko' ? surge.reason.ko : surge.reason.en}</span>
                  </div>
                  <span className={classes.dim}>{t('surgeReview.days.peakOf', { count: surge.peak })}</span>
                  <Tone color={TONES[surge.state]}>{t(`surge.state.${surge.state}`)}</Tone>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Card>
      <DayTable />
    </div>
  )
}
