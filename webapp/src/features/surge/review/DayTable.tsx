import { Button, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import type { SurgeDay } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'
import { useSurgeQuery } from '../api/useSurgeQuery'
import classes from '../surge.module.css'

type Mark = 'peak' | 'ordinary' | null

/** Which days count as peaks, why, and a person's word that goes before it. */
export function DayTable() {
  const { t, i18n } = useTranslation()
  const maySteer = useMay('STEER_SURGE')
  const days = useSurgeQuery<Page<SurgeDay>>('/surge/days')
  const mark = useSurgeChange(({ day, as }: { day: string; as: Mark }) =>
    as ? api.put(`/surge/days/${day}/mark`, { body: { mark: as, reason: '' } }) : api.delete(`/surge/days/${day}/mark`),
  )
  return (
    <Card title={t('surgeReview.days.days')}>
      <Loaded query={days} failed={t('surgeReview.days.failed')} skeleton={null}>
        {({ items }) => (
          <div className={classes.wide}>
            {items.length === 0 ? <p className={classes.dim}>{t('surgeReview.days.noDays')}</p> : null}
            <Table fz="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('surgeReview.days.day')}</Table.Th>
                  <Table.Th ta="end">{t('surge.series.orders')}</Table.Th>
                  <Table.Th ta="end">{t('surge.series.contacts')}</Table.Th>
                  <Table.Th ta="end">{t('surge.series.calls')}</Table.Th>
                  <Table.Th />
                  {maySteer ? <Table.Th /> : null}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody className="num">
                {items.map((each) => (
                  <Table.Tr key={each.day}>
                    <Table.Td>{formatDay(`${each.day}T12:00:00`, i18n.language)}</Table.Td>
                    <Table.Td ta="end">{each.orders}</Table.Td>
                    <Table.Td ta="end">{each.contacts}</Table.Td>
                    <Table.Td ta="end">{each.calls}</Table.Td>
                    <Table.Td>
                      {each.peak ? <Tone color="red">{t('surgeReview.days.peak')}</Tone> : null}{' '}
                      <span className={classes.dim}>{why(each)}</span>
                    </Table.Td>
                    {maySteer ? (
                      <Table.Td ta="end">
                        <Button
                          size="compact-xs"
                          variant="subtle"
                          onClick={() => mark.mutate({ day: each.day, as: nextMark(each) })}
                        >
                          {t(LABELS[nextMark(each) ?? 'none'])}
                        </Button>
                      </Table.Td>
                    ) : null}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </Loaded>
    </Card>
  )

  function why(day: SurgeDay): string {
    if (day.marked) return t(`surgeReview.days.marked.${day.marked}`, { who: day.by ?? '' })
    const series = day.foundIn.map((each) => t(`surge.series.${each as 'orders'}`)).join(', ')
    return series ? t('surgeReview.days.found', { series }) : ''
  }
}

const LABELS = {
  peak: 'surgeReview.days.markPeak',
  ordinary: 'surgeReview.days.markOrdinary',
  none: 'surgeReview.days.unmark',
} as const

function nextMark(day: SurgeDay): Mark {
  if (day.marked) return null
  return day.peak ? 'ordinary' : 'peak'
}
