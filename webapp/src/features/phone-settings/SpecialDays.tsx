import { ActionIcon, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useDropSpecialDay } from './api/useDropSpecialDay'
import { useHours } from './api/useHours'
import classes from './phoneSettings.module.css'
import { SpecialDayForm } from './SpecialDayForm'
import type { SpecialDay } from './shapes'
import { useWording } from './useWording'

interface Props {
  team: number
  mayManage: boolean
}

/** Dates that are not as the week says: a short day, a day off, a sale's long evening. */
export function SpecialDays({ team, mayManage }: Props) {
  const { t } = useTranslation()
  const hours = useHours(team)
  return (
    <Card title={t('phoneSettings.specialDays')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('phoneSettings.specialDaysWhat')}
      </Text>
      <Loaded query={hours} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={2} height={36} />}>
        {({ specialDays }) =>
          specialDays.length === 0 ? (
            <Text size="sm">{t('phoneSettings.noSpecialDays')}</Text>
          ) : (
            <ul className={classes.rows}>
              {specialDays.map((day) => (
                <DayItem key={day.day} team={team} day={day} mayManage={mayManage} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayManage ? <SpecialDayForm team={team} /> : null}
    </Card>
  )
}

function DayItem({ team, day, mayManage }: Props & { day: SpecialDay }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const { name } = useWording()
  const drop = useDropSpecialDay(team)
  const date = formatDay(`${day.day}T12:00`, i18n.language)
  return (
    <li className={classes.row}>
      <span className={classes.date}>{date}</span>
      <span className={classes.grow}>
        {day.hours.length > 0 ? day.hours.join(', ') : t('phoneSettings.closed')}
        {name(day) ? <span className={classes.dim}>{name(day)}</span> : null}
      </span>
      {mayManage ? (
        <ActionIcon
          variant="subtle"
          color="red"
          loading={drop.isPending}
          aria-label={t('phoneSettings.dropDay', { date })}
          onClick={() => drop.mutate(day.day, { onError: say.failed(t('phoneSettings.saveFailed')) })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      ) : null}
    </li>
  )
}
