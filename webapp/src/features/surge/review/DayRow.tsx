import { Button, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { Tone } from '@/ui/Tone'
import type { SurgeDay } from '../api/shapes'
import classes from '../surge.module.css'
import type { Marking } from './MarkDialog'

interface Props {
  day: SurgeDay
  /** It is still to come, so nothing is counted yet. */
  ahead: boolean
  maySteer: boolean
  onMark: (marking: Marking) => void
  onUnmark: () => void
}

/** One day: what came, whether it counts as a peak, and who or what says so. */
export function DayRow({ day, ahead, maySteer, onMark, onUnmark }: Props) {
  const { t, i18n } = useTranslation()
  const name = formatDay(`${day.day}T12:00:00`, i18n.language)
  const other = day.peak ? 'ordinary' : 'peak'
  const act = day.marked ? 'unmark' : other === 'peak' ? 'markPeak' : 'markOrdinary'
  return (
    <Table.Tr>
      <Table.Td className={classes.day}>{name}</Table.Td>
      {[day.orders, day.contacts, day.calls].map((count, at) => (
        <Table.Td key={at} ta="end">
          {ahead || !day.counted ? '–' : count}
        </Table.Td>
      ))}
      <Table.Td>
        <Tone color={day.peak ? 'red' : 'gray'}>
          {t(day.peak ? 'surgeReview.days.peak' : 'surgeReview.days.ordinary')}
        </Tone>{' '}
        <span className={classes.dim}>{why()}</span>
        {day.marked && day.reason ? <span className={classes.dayReason}>{day.reason}</span> : null}
      </Table.Td>
      {maySteer ? (
        <Table.Td ta="end">
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`${t(`surgeReview.days.${act}`)}: ${name}`}
            onClick={() => (day.marked ? onUnmark() : onMark({ day: day.day, as: other }))}
          >
            {t(`surgeReview.days.${act}`)}
          </Button>
        </Table.Td>
      ) : null}
    </Table.Tr>
  )

  function why(): string {
    if (day.marked) return t(`surgeReview.days.marked.${day.marked}`, { who: day.by ?? '' })
    const series = day.foundIn.map((each) => t(`surge.series.${each as 'orders'}`)).join(', ')
    return series ? t('surgeReview.days.found', { series }) : ''
  }
}
