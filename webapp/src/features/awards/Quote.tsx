import { Badge, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { KindQuote } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import classes from './awards.module.css'

/** Kind words as they were said, and what of them may leave the house. */
export function Quote({ quote, aside }: { quote: KindQuote; aside?: ReactNode }) {
  const { t, i18n } = useTranslation()
  return (
    <figure className={classes.quote}>
      <blockquote lang={quote.language}>{quote.words}</blockquote>
      {quote.translation ? (
        <Text size="sm" c="dimmed">
          {quote.translation}
        </Text>
      ) : null}
      <figcaption>
        {quote.customer || t('awards.aCustomer')} · {formatDay(quote.at, i18n.language)}
        {quote.ticket ? (
          <>
            {' · '}
            <Link to={`/tickets/${quote.ticket}`}>{quote.ticket}</Link>
          </>
        ) : null}
        {quote.mayQuote ? (
          <Badge size="sm" variant="light" color="green">
            {t('awards.mayQuote')}
          </Badge>
        ) : null}
        {aside}
      </figcaption>
    </figure>
  )
}
