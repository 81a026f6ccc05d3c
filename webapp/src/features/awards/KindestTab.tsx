import { Button, Text } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { KindQuote } from '@/api/shapes'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useAwardChange } from './api/useAwardChange'
import { useYearQuotes } from './api/useYearQuotes'
import classes from './awards.module.css'
import { Quote } from './Quote'

/** An editor's choice among all that was said. */
export function KindestTab({ year }: { year: number }) {
  const { t } = useTranslation()
  const quotes = useYearQuotes(year)
  const change = useAwardChange((quote: KindQuote) => {
    const path = `/awards/${year}/kindest/${quote.praise}`
    return quote.picked ? api.delete(path) : api.put(path)
  })
  const items = quotes.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Loaded query={quotes} failed={t('awards.failed')} skeleton={<ListSkeleton rows={4} height={110} gap={12} />}>
      {() =>
        items.length === 0 ? (
          <EmptyView
            icon={<IconQuote size={30} stroke={1.5} />}
            title={t('awards.noQuotes')}
            why={t('awards.noQuotesWhy')}
          />
        ) : (
          <>
            <Text c="dimmed" mb="md">
              {t('awards.pickWhy')}
            </Text>
            <ul className={classes.votes}>
              {items.map((quote) => (
                <li key={quote.praise} className={classes.vote} data-picked={quote.picked || undefined}>
                  <strong>{quote.agent?.name}</strong>
                  <Quote
                    quote={quote}
                    aside={
                      <Button
                        ml="auto"
                        size="compact-sm"
                        variant={quote.picked ? 'filled' : 'light'}
                        aria-pressed={quote.picked}
                        onClick={() => change.mutate(quote)}
                      >
                        {t(quote.picked ? 'awards.unpick' : 'awards.pick')}
                      </Button>
                    }
                  />
                </li>
              ))}
            </ul>
            <EndOfList query={quotes} failed={t('awards.failed')} />
          </>
        )
      }
    </Loaded>
  )
}
