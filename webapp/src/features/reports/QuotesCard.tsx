import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '@/ui/Card'
import type { ReportQuote } from './api/shapes'
import classes from './reports.module.css'

/** Kind words, for the team's own eyes. */
export function QuotesCard({ quotes }: { quotes: ReportQuote[] }) {
  const { t } = useTranslation()
  if (quotes.length === 0) return null
  return (
    <Card title={t('reports.quotes')}>
      <ul className={classes.quotes}>
        {quotes.map((quote) => (
          <li key={`${quote.ticket} ${quote.words}`}>
            <blockquote>{quote.words}</blockquote>
            <Text size="sm" c="dimmed">
              {quote.customer || t('reports.somebody')}
              {quote.agent ? ` → ${quote.agent}` : ''}{' '}
              {quote.ticket ? (
                <Anchor component={Link} to={`/tickets/${quote.ticket}`} size="sm" underline="always">
                  {quote.ticket}
                </Anchor>
              ) : null}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed">
        {t('reports.quotesInternal')}
      </Text>
    </Card>
  )
}
