import { Button } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { HistoryEntry, HistoryKind } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { LongList } from '@/ui/LongList'
import { useHistory } from './api/useHistory'
import { HistoryRow } from './HistoryRow'
import classes from './history.module.css'
import { KindFilter } from './KindFilter'
import { KIND_ICONS } from './kindIcons'

interface Row {
  entry: HistoryEntry
  /** Named where a day begins. */
  day: string | null
}

interface Props {
  customer: string
  /** What to do where nothing has happened yet. */
  action: ReactNode
}

/** Everything that happened with a customer, the newest first. */
export function CustomerTimeline({ customer, action }: Props) {
  const { t, i18n } = useTranslation()
  const [params, setParams] = useSearchParams()
  const chosen = (params.get('kinds') ?? '').split(',').filter((kind): kind is HistoryKind => kind in KIND_ICONS)
  const history = useHistory(customer, chosen.join(','))
  const pages = history.data?.pages
  const rows = useMemo(() => withDays(pages?.map(({ items }) => items) ?? [], i18n.language), [pages, i18n.language])

  function choose(kinds: HistoryKind[]) {
    setParams(kinds.length > 0 ? { kinds: kinds.join(',') } : {}, { replace: true, preventScrollReset: true })
  }

  return (
    <Card title={t('history.title')}>
      <KindFilter customer={customer} chosen={chosen} onChoose={choose} />
      <Loaded query={history} failed={t('history.failed')} skeleton={<ListSkeleton rows={6} height={54} />}>
        {() =>
          rows.every((page) => page.length === 0) ? (
            <EmptyView
              icon={<IconMessages size={28} stroke={1.6} />}
              title={t(chosen.length > 0 ? 'history.noneOfThese' : 'history.empty')}
              why={t(chosen.length > 0 ? 'history.noneOfTheseWhy' : 'history.emptyWhy')}
              action={
                chosen.length > 0 ? (
                  <Button variant="light" onClick={() => choose([])}>
                    {t('history.showAll')}
                  </Button>
                ) : (
                  action
                )
              }
            />
          ) : (
            <div aria-busy={history.isPlaceholderData || undefined}>
              <LongList
                pages={rows}
                label={t('history.title')}
                className={classes.list}
                rowHeight={64}
                row={({ entry, day }) => <HistoryRow key={entry.id} entry={entry} day={day} />}
              />
              <EndOfList query={history} failed={t('history.failed')} />
            </div>
          )
        }
      </Loaded>
    </Card>
  )
}

function withDays(pages: HistoryEntry[][], language: string): Row[][] {
  let last = ''
  return pages.map((items) =>
    items.map((entry) => {
      const day = formatDay(entry.at, language)
      const begins = day !== last
      last = day
      return { entry, day: begins ? day : null }
    }),
  )
}
