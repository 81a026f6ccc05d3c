import { Text } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Callback } from '@/api/shapes'
import { Time } from '@/ui/Time'
import { Tone, type ToneColor } from '@/ui/Tone'
import { CallbackDeeds, type OnCallback } from './CallbackDeeds'
import { CallTime } from './CallTime'
import classes from './callbacks.module.css'
import { placeOf, timeOf } from './clock'
import { Who } from './Who'

const COLORS: Record<Callback['state'], ToneColor> = {
  waiting: 'gray',
  due: 'berry',
  'in-progress': 'blue',
  done: 'green',
  nobody: 'yellow',
  cancelled: 'gray',
  expired: 'red',
}

export function CallbackRow({ callback, ...deeds }: OnCallback & { callback: Callback }) {
  const { t, i18n } = useTranslation()
  const { state, attempts, wishes, note, endedAt, window, theirZone, night, zone, dueAt } = callback
  const over = endedAt !== null && endedAt !== undefined
  const partOfDay = window === 'morning' || window === 'afternoon' ? t(`callbacks.window.${window}`) : null
  const facts = [
    night
      ? t('callbacks.night', {
          time: timeOf(dueAt, theirZone ?? zone, i18n.language),
          place: placeOf(theirZone ?? zone, i18n.language),
        })
      : null,
    partOfDay && theirZone
      ? t('callbacks.theirWindow', { window: partOfDay, place: placeOf(theirZone, i18n.language) })
      : partOfDay,
    t(`callbacks.origin.${callback.origin}`),
    callback.claimed ? t('callbacks.claimed') : null,
    t(`callbacks.language.${callback.language}`),
    wishes > 1 ? t('callbacks.wishes', { count: wishes }) : null,
    attempts > 0 ? t('callbacks.attempts', { count: attempts, most: callback.mostAttempts }) : null,
    daysOf(callback, t),
    callback.lastResult ? t(`callbacks.result.${callback.lastResult}`) : null,
    callback.agent?.name,
  ]
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.headline}>
          <Who number={callback.number} customer={callback.customer ?? null} ticket={callback.ticket ?? null} />
          <Tone color={COLORS[state]}>{t(`callbacks.state.${state}`)}</Tone>
          <Text size="sm" c="dimmed" span>
            <Time at={over ? endedAt : dueAt} />
          </Text>
        </div>
        {over ? null : <CallTime callback={callback} />}
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
        {note ? <p className={classes.note}>{note}</p> : null}
      </div>
      {over ? null : <CallbackDeeds callback={callback} {...deeds} />}
    </li>
  )
}

/** Said from the second day on: on the first nobody has waited in vain. */
function daysOf({ state, dueDays: day, mostDueDays: most }: Callback, t: TFunction) {
  if (state === 'expired') return day > 1 ? t('callbacks.givenUp', { day }) : null
  if (day < 2 || (state !== 'due' && state !== 'waiting')) return null
  return day < most ? t('callbacks.days', { day, most }) : t('callbacks.lastDay', { most })
}
