import { Stack } from '@mantine/core'
import { IconCalendarQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useStaffing } from '../api/useStaffing'
import { StaffingCurve } from './StaffingCurve'
import { StaffingForm } from './StaffingForm'
import { StaffingTable } from './StaffingTable'
import { useStaffingQuery } from './useStaffingQuery'

/** What if so many call: how many agents it takes, and what one more or less would do. */
export function StaffingDesk() {
  const { t } = useTranslation()
  const { query, change } = useStaffingQuery()
  const staffing = useStaffing(query)
  return (
    <Stack>
      <StaffingForm query={query} goal={staffing.data} onChange={change} />
      <Loaded query={staffing} failed={t('staffing.failed')} skeleton={<ListSkeleton rows={2} height={220} />}>
        {(data) =>
          data.intervals.length === 0 ? (
            <Card>
              <EmptyView
                icon={<IconCalendarQuestion size={26} stroke={1.6} />}
                title={t('staffing.none')}
                why={t(data.days.length > 0 ? 'staffing.noHandleTime' : 'staffing.noneWhy')}
              />
            </Card>
          ) : (
            <>
              <StaffingCurve staffing={data} />
              <StaffingTable staffing={data} query={query} />
            </>
          )
        }
      </Loaded>
    </Stack>
  )
}
