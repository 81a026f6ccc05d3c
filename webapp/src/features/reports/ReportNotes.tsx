import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import type { Report } from './api/shapes'
import { inLanguage, timeText } from './cellText'
import classes from './reports.module.css'

/** How the report is to be read: of what, by which clock, filter and formula, and when it was made. */
export function ReportNotes({ report }: { report: Report }) {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  const at = (iso: string) => timeText(iso, language, report.zone)
  const filter = report.filter.map((each) => inLanguage(each.name, language)).join(', ')
  return (
    <section className={classes.notes} aria-label={t('reports.howToRead')}>
      <Text size="sm">
        {t('reports.scope', {
          from: at(report.from),
          until: at(report.until),
          zone: report.zone,
          n: formatCount(report.n, language),
          of: inLanguage(report.of, language),
        })}
      </Text>
      {report.notes.map((note) => (
        <Text key={note.en} size="sm">
          {inLanguage(note, language)}
        </Text>
      ))}
      <Text size="xs" c="dimmed">
        {t('reports.made', {
          filter: filter || t('reports.noFilter'),
          formula: report.formula,
          at: at(report.generatedAt),
        })}
      </Text>
    </section>
  )
}
