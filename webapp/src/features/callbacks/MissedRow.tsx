import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MissedCall } from '@/api/shapes'
import { formatLength } from '@/lib/formatNumber'
import { Time } from '@/ui/Time'
import { Tone, type ToneColor } from '@/ui/Tone'
import classes from './callbacks.module.css'
import { MissedDeeds } from './MissedDeeds'
import type { MissedDeed } from './MissedDialog'
import { MissedNumbers } from './MissedNumbers'
import { Who } from './Who'

const COLORS: Partial<Record<MissedCall['how'], ToneColor>> = { voicemail: 'blue', callback: 'red' }

export function MissedRow({ missed, onDeed }: { missed: MissedCall; onDeed: (deed: MissedDeed) => void }) {
  const { t } = useTranslation()
  const { reached, cameBack, callback } = missed
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.headline}>
          <Who number={missed.number} customer={missed.customer ?? null} ticket={missed.ticket ?? null} />
          <Tone color={COLORS[missed.how] ?? 'yellow'}>
            {missed.turnedAway ? t(`missed.turnedAway.${missed.turnedAway}`) : t(`missed.how.${missed.how}`)}
          </Tone>
          <Text size="sm" c="dimmed" span>
            <Time at={missed.lastAt} />
          </Text>
        </div>
        {missed.times > 0 ? (
          <Text size="sm" c="dimmed">
            {[
              t('missed.times', { count: missed.times }),
              missed.waitedSeconds > 0 ? t('missed.waited', { length: formatLength(missed.waitedSeconds) }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        ) : null}
        <MissedNumbers numbers={missed.numbers} />
        {cameBack && !reached ? (
          <Text size="sm">
            {t(`missed.cameBack.${cameBack.how}`)} · <Time at={cameBack.at} />
          </Text>
        ) : null}
        {reached ? (
          <Text size="sm">
            {t(`missed.reached.${reached.how}`, { who: reached.by?.name ?? t('missed.somebody') })} ·{' '}
            <Time at={reached.at} />
          </Text>
        ) : null}
        {reached?.note ? <p className={classes.note}>{reached.note}</p> : null}
        {callback && !reached ? (
          <Text size="sm">
            {t('missed.planned')} <Time at={callback.dueAt} />
          </Text>
        ) : null}
      </div>
      {reached ? null : <MissedDeeds missed={missed} onDeed={onDeed} />}
    </li>
  )
}
