import { Skeleton, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Report, ReportCardShape, ReportTable } from './api/shapes'
import { useReport } from './api/useReport'
import { inLanguage, rangeText, valueText } from './cellText'
import classes from './reports.module.css'
import { Spark } from './Spark'

/** A report's first figure and its shape, as they stand by its usual filter. */
export function GlanceCard({ card }: { card: ReportCardShape }) {
  const { t, i18n } = useTranslation()
  const report = useReport(card.name, {})
  return (
    <Link to={`/reports/${card.name}`} className={classes.glance}>
      <Title order={2} fz="md">
        {inLanguage(card.title, i18n.language)}
      </Title>
      <Text size="sm" c="dimmed" className={classes.about}>
        {inLanguage(card.about, i18n.language)}
      </Text>
      {report.data ? (
        <Glance report={report.data} />
      ) : report.error ? (
        <Text c="dimmed">{t('reports.failed')}</Text>
      ) : (
        <Skeleton height={44} radius="md" />
      )}
    </Link>
  )
}

function Glance({ report }: { report: Report }) {
  const { t, i18n } = useTranslation()
  const figure = report.figures[0]
  const values = shapeOf(report.tables)
  const [note] = report.notes
  if (!figure) return note ? <Text c="dimmed">{inLanguage(note, i18n.language)}</Text> : null
  const { unit } = figure
  if (figure.cell.value === null && !figure.cell.text) {
    return <Text c="dimmed">{t('reports.nothingYet', { figure: inLanguage(figure.title, i18n.language) })}</Text>
  }
  return (
    <div className={classes.glanceFigure}>
      <div>
        <span className={classes.big}>{valueText(figure.cell, unit, i18n.language)}</span>
        <Text size="xs" c="dimmed">
          {inLanguage(figure.title, i18n.language)} {rangeText(figure.cell, unit, i18n.language)}
        </Text>
      </div>
      {values.length > 2 && values.some((value) => value > 0) ? <Spark values={values} /> : null}
    </div>
  )
}

/** What the first table draws. */
function shapeOf(tables: ReportTable[]): number[] {
  const table = tables[0]
  const column = table?.columns.findIndex(({ key }) => key === table.drawn[0]) ?? -1
  if (!table || column < 0) return []
  return table.rows.map((row) => row.cells[column]?.value ?? 0).slice(-60)
}
