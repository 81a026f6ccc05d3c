import { Button, Table, Text } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { serverNow } from '@/api/serverTime'
import type { Page } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { plusDays, today } from '@/lib/days'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { SurgeDay } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'
import { useSurgeQuery } from '../api/useSurgeQuery'
import classes from '../surge.module.css'
import { DayRow } from './DayRow'
import { MarkDialog, type Marking } from './MarkDialog'

const PAST = 60
/** A sale is known long before its day. */
const AHEAD = 90

/** Which days count as peaks, why, and a person's word that goes before it. */
export function DayTable() {
  const { t } = useTranslation()
  const maySteer = useMay('STEER_SURGE')
  const now = today('UTC', serverNow())
  const days = useSurgeQuery<Page<SurgeDay>>(
    `/surge/days?from=${plusDays(now, -PAST)}&until=${plusDays(now, AHEAD)}&marked=true`,
  )
  const unmark = useSurgeChange((day: string) => api.delete(`/surge/days/${day}/mark`))
  const [marking, setMarking] = useState<Marking | null>(null)
  return (
    <Card
      title={t('surgeReview.days.days')}
      aside={
        maySteer ? (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconCalendarPlus size={15} aria-hidden />}
            onClick={() => setMarking({ day: '', as: 'peak' })}
          >
            {t('surgeReview.days.markDay')}
          </Button>
        ) : null
      }
    >
      <Text size="sm" c="dimmed" mb="xs">
        {t('surgeReview.days.what')}
      </Text>
      <Loaded query={days} failed={t('surgeReview.days.failed')} skeleton={<ListSkeleton rows={4} height={30} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.dim}>{t('surgeReview.days.noDays')}</p>
          ) : (
            <div className={classes.wide}>
              <Table fz="sm">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('surgeReview.days.day')}</Table.Th>
                    <Table.Th ta="end">{t('surge.series.orders')}</Table.Th>
                    <Table.Th ta="end">{t('surge.series.contacts')}</Table.Th>
                    <Table.Th ta="end">{t('surge.series.calls')}</Table.Th>
                    <Table.Th>{t('surgeReview.days.counts')}</Table.Th>
                    {maySteer ? <Table.Td /> : null}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody className="num">
                  {items.map((each) => (
                    <DayRow
                      key={each.day}
                      day={each}
                      ahead={each.day > now}
                      maySteer={maySteer}
                      onMark={setMarking}
                      onUnmark={() => unmark.mutate(each.day)}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          )
        }
      </Loaded>
      {marking ? <MarkDialog marking={marking} onClose={() => setMarking(null)} /> : null}
    </Card>
  )
}
