import { Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ticket, View } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { LongList } from '@/ui/LongList'
import { useDocumentTitle } from '@/ui/PageFrame'
import { useRowKeys } from '@/ui/useRowKeys'
import { useCounts } from './api/useCounts'
import { useTickets } from './api/useTickets'
import { EmptyInbox } from './EmptyInbox'
import { FreshNotice } from './FreshNotice'
import classes from './list.module.css'
import { useRememberedView } from './rememberedView'
import { TicketRow } from './TicketRow'

/** One view of the inbox: newest activity first, growing at the end, renewed in place. */
export function TicketList({ view }: { view: View }) {
  const { t, i18n } = useTranslation()
  const tickets = useTickets(view)
  const counts = useCounts().data
  const count = view === 'all' ? undefined : counts?.[view]
  const rowKeys = useRowKeys<HTMLDivElement>()
  const title = t(`inbox.view.${view}`)
  useDocumentTitle(title)
  const pages = useMemo(() => distinct(tickets.data?.pages.map((page) => page.items) ?? []), [tickets.data])
  const items = useMemo(() => pages.flat(), [pages])
  useRememberedView(view, items)
  return (
    <>
      <header className={classes.head}>
        <Title order={1} fz={22}>
          {title}
        </Title>
        {count ? (
          <Text c="dimmed" size="sm" className="num">
            {t('inbox.count', {
              count: count.count,
              formatted: formatCount(count.count, i18n.language) + (count.more ? '+' : ''),
            })}
          </Text>
        ) : null}
      </header>
      <Loaded query={tickets} failed={t('inbox.failed')} skeleton={<ListSkeleton rows={10} height={62} gap={10} />}>
        {() =>
          items.length === 0 ? (
            <EmptyInbox view={view} />
          ) : (
            <>
              <FreshNotice items={items} />
              <LongList
                pages={pages}
                label={t('inbox.listLabel', { view: title })}
                className={classes.list}
                listRef={rowKeys}
                rowHeight={60}
                row={ticketRow}
              />
              <EndOfList query={tickets} failed={t('inbox.moreFailed')} />
              {!tickets.hasNextPage && items.length > 8 ? <p className={classes.end}>{t('inbox.end')}</p> : null}
            </>
          )
        }
      </Loaded>
    </>
  )
}

function ticketRow(ticket: Ticket) {
  return <TicketRow key={ticket.number} ticket={ticket} />
}

/** A ticket that moved up between two pages would stand twice. */
function distinct(pages: Ticket[][]): Ticket[][] {
  const seen = new Set<string>()
  return pages.map((page) => {
    const fresh = page.filter(({ number }) => !seen.has(number))
    for (const { number } of fresh) seen.add(number)
    return fresh.length === page.length ? page : fresh
  })
}
