import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { ChartCard } from '@/ui/charts/ChartCard'
import { CsvButton } from '@/ui/charts/CsvButton'
import { FigureTable } from '@/ui/charts/FigureTable'
import type { Pressed, Report, ReportQuery, ReportRow, ReportTable } from './api/shapes'
import { cellText, inLanguage } from './cellText'
import { PANELS_HEIGHT } from './panels'
import { useTableOption } from './useTableOption'

interface Props {
  report: Report
  table: ReportTable
  query: ReportQuery
  onPress: (pressed: Pressed) => void
}

/** A table of a report as a chart, and the other way round; every number that counts something opens it. */
export function TableCard({ report, table, query, onPress }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  const option = useTableOption(table, report.zone)
  const title = inLanguage(table.title, language)
  const head = table.columns.map((column) => inLanguage(column.title, language))
  const worded = table.columns.map(({ unit }) => unit === 'text')
  const rows = table.rows.map((row) => ({
    cells: row.cells.map((cell, at) => cellText(cell, table.columns[at]?.unit ?? 'text', language, report.zone)),
    presses: row.cells.map((cell) => press(row, cell.figure)),
  }))
  if (rows.length === 0) {
    return (
      <Card title={title}>
        <Text c="dimmed">{t('reports.nothing')}</Text>
      </Card>
    )
  }
  if (table.chart === 'none') {
    return (
      <Card title={title} aside={<CsvButton href={csvAddress()} />}>
        <FigureTable label={title} head={head} rows={rows} worded={worded} pressHint={t('reports.open')} />
      </Card>
    )
  }
  return (
    <ChartCard
      title={title}
      note={t('reports.note', {
        rows: formatCount(rows.length, language),
        zone: report.zone,
        formula: report.formula,
      })}
      height={table.chart === 'overlay' ? PANELS_HEIGHT : undefined}
      option={option}
      head={head}
      rows={rows}
      worded={worded}
      pressHint={t('reports.open')}
      csv={csvAddress()}
      onPress={(index) => firstPress(table.rows[index])}
    />
  )

  function press(row: ReportRow, figure: string | null) {
    if (!figure) return undefined
    const name = row.cells[0] ? cellText(row.cells[0], table.columns[0]?.unit ?? 'text', language, report.zone) : title
    return () => onPress({ figure, row: row.key, name: `${title} · ${name}` })
  }

  function firstPress(row: ReportRow | undefined) {
    const opening = row?.cells.find((cell) => cell.figure)
    if (row && opening) press(row, opening.figure)?.()
  }

  function csvAddress(): string {
    const asked = new URLSearchParams({ ...query, table: table.key, words: language.startsWith('ko') ? 'ko' : 'en' })
    return `/api/v1/reports/${report.name}/table?${asked}`
  }
}
