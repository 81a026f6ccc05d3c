import { Anchor, Skeleton, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { WideTable } from '@/ui/WideTable'
import type { PeakCell, PeakFigures, PeakWords } from '../api/shapes'
import { useSurgeQuery } from '../api/useSurgeQuery'
import classes from '../surge.module.css'

/** What the surge did to those who came in it, against ordinary days, and what they said kindly all the same. */
export function ReviewCohort({ surge }: { surge: number }) {
  const { t, i18n } = useTranslation()
  const report = `/reports/peak?peak=surge-${surge}`
  const figures = useSurgeQuery<PeakFigures>(report)
  const words = ({ en, ko }: PeakWords) => (i18n.language === 'ko' ? ko : en)
  return (
    <Card title={t('surgeReview.cohort.title')}>
      <Loaded query={figures} failed={t('surgeReview.cohort.failed')} skeleton={<Skeleton height={180} />}>
        {({ tables, quotes }) => {
          const compared = tables.find(({ key }) => key === 'comparison')
          return (
            <>
              {compared ? (
                <WideTable label={t('surgeReview.cohort.title')}>
                  <Table.Thead>
                    <Table.Tr>
                      {compared.columns.map((column) => (
                        <Table.Th key={column.key}>{words(column.title)}</Table.Th>
                      ))}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody className="num">
                    {compared.rows.map(({ cells }, row) => (
                      <Table.Tr key={row}>
                        {cells.map((cell, at) => (
                          <Table.Td key={compared.columns[at]?.key ?? at}>
                            {cell.figure ? (
                              <Link to={`${report}&open=${cell.figure}`} className={classes.opens}>
                                {said(cell, compared.columns[at]?.unit ?? 'text')}
                              </Link>
                            ) : (
                              said(cell, compared.columns[at]?.unit ?? 'text')
                            )}
                          </Table.Td>
                        ))}
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </WideTable>
              ) : null}
              <ul className={classes.rows}>
                {quotes.map((quote) => (
                  <li key={`${quote.ticket} ${quote.words}`}>
                    <q>{quote.words}</q>{' '}
                    <Text span size="sm" c="dimmed">
                      {[quote.customer, quote.agent].filter(Boolean).join(' → ')}{' '}
                    </Text>
                    {quote.ticket ? (
                      <Anchor component={Link} to={`/tickets/${quote.ticket}`} size="sm">
                        {quote.ticket}
                      </Anchor>
                    ) : null}
                  </li>
                ))}
              </ul>
              {quotes.length === 0 ? <p className={classes.dim}>{t('surgeReview.cohort.noWords')}</p> : null}
              <Anchor component={Link} to={report} size="sm">
                {t('surgeReview.report.more')}
              </Anchor>
            </>
          )
        }}
      </Loaded>
    </Card>
  )

  /** A share with its interval and of how many; nothing of nobody is not 0%. */
  function said({ text, value, low, high, n }: PeakCell, unit: string): string {
    if (text) return words(text)
    if (value === null) return '–'
    const digits = unit === 'points' ? 1 : 0
    const number = (part: number) =>
      new Intl.NumberFormat(i18n.language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: unit === 'points' ? 'exceptZero' : 'auto',
      })
        .format(100 * part)
        .replace('-', '−')
    const range = low === null || high === null ? '' : ` [${number(low)}, ${number(high)}]`
    return `${number(value)}${unit === 'points' ? '' : '%'}${range}${n === null ? '' : ` n=${n}`}`
  }
}
