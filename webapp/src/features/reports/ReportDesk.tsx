import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { Report, ReportCardShape } from './api/shapes'
import { useReport } from './api/useReport'
import { CountedDrawer } from './CountedDrawer'
import { inLanguage } from './cellText'
import { FigureTiles } from './FigureTiles'
import { NoPeakYet } from './NoPeakYet'
import { QuotesCard } from './QuotesCard'
import { ReportFilters } from './ReportFilters'
import { ReportNotes } from './ReportNotes'
import classes from './reports.module.css'
import { SaveDialog } from './saved/SaveDialog'
import { TableCard } from './TableCard'
import { usePressed } from './usePressed'
import { useReportFilters } from './useReportFilters'

/** One report: filter, headlines, tables as charts, what makes it so. */
export function ReportDesk({ card }: { card: ReportCardShape }) {
  const { t, i18n } = useTranslation()
  const { query, change } = useReportFilters()
  const report = useReport(card.name, query)
  const [saving, setSaving] = useState(false)
  const { pressed, press, close } = usePressed(report.data, i18n.language)
  return (
    <>
      <ReportFilters card={card} query={query} change={change} report={report.data} onSave={() => setSaving(true)} />
      <Loaded query={report} failed={t('reports.failed')} skeleton={<ListSkeleton rows={3} height={160} />}>
        {(data) =>
          isMissing('peak', card, data) ? (
            <NoPeakYet of="peak" />
          ) : card.name === 'campaign' && isMissing('campaign', card, data) ? (
            <NoPeakYet of="campaign" />
          ) : (
            <Stack className={report.isPlaceholderData ? classes.old : undefined}>
              <ReportNotes report={data} />
              <FigureTiles figures={data.figures} onPress={press} />
              {data.tables.map((table) => (
                <TableCard key={table.key} report={data} table={table} query={query} onPress={press} />
              ))}
              <QuotesCard quotes={data.quotes} />
            </Stack>
          )
        }
      </Loaded>
      {saving ? (
        <SaveDialog
          report={card.name}
          query={query}
          suggestion={inLanguage(card.title, i18n.language)}
          onClose={() => setSaving(false)}
        />
      ) : null}
      {pressed ? <CountedDrawer report={card.name} query={query} pressed={pressed} onClose={close} /> : null}
    </>
  )
}

/** The server takes the newest where none was asked for; without one there is nothing to report. */
function isMissing(of: 'peak' | 'campaign', card: ReportCardShape, report: Report): boolean {
  return card.parameters.includes(of) && !report.filter.some((each) => each.parameter === of)
}
