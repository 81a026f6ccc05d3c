import { Alert, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { PressedFigure } from './api/shapes'
import { useReturnReport } from './api/useReturnReport'
import { CampaignsCard } from './CampaignsCard'
import { JudgementsCard } from './JudgementsCard'
import { MoneyCard } from './MoneyCard'
import { RateGroupChart } from './RateGroupChart'
import { RateSummary } from './RateSummary'
import { RateTrend } from './RateTrend'
import { ReportFilters } from './ReportFilters'
import { ReturnsDrawer } from './ReturnsDrawer'
import classes from './reports.module.css'
import { TimesCard } from './TimesCard'
import { useReportFilters } from './useReportFilters'

/** How much comes back and why, how long it takes, what it costs, and how it was decided on. */
export function ReturnReportDesk() {
  const { t } = useTranslation()
  const filters = useReportFilters()
  const report = useReturnReport(filters.query)
  const [pressed, setPressed] = useState<PressedFigure | null>(null)
  return (
    <>
      <ReportFilters filters={filters} categories={report.data?.categories ?? []} />
      <Loaded query={report} failed={t('returnReport.failed')} skeleton={<ListSkeleton rows={4} height={150} />}>
        {(data) => (
          <Stack className={report.isPlaceholderData ? classes.stale : undefined}>
            {data.staleDays > 0 ? (
              <Alert color="yellow">{t('returnReport.counting', { count: data.staleDays })}</Alert>
            ) : null}
            <RateSummary report={data} onPress={setPressed} />
            {data.spans.length > 0 ? <RateTrend report={data} onPress={setPressed} /> : null}
            <RateGroupChart
              report={data}
              group={filters.group}
              onGroup={(by) => filters.change({ by })}
              onPress={setPressed}
            />
            <div className={classes.pair}>
              <TimesCard report={data} onPress={setPressed} />
              <JudgementsCard report={data} onPress={setPressed} />
              <MoneyCard report={data} onPress={setPressed} />
              <CampaignsCard report={data} onPress={setPressed} />
            </div>
          </Stack>
        )}
      </Loaded>
      {pressed ? <ReturnsDrawer query={filters.query} pressed={pressed} onClose={() => setPressed(null)} /> : null}
    </>
  )
}
