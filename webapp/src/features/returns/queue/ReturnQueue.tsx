import { Button } from '@mantine/core'
import { IconPackageImport } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { LongList } from '@/ui/LongList'
import { useRowKeys } from '@/ui/useRowKeys'
import type { ReturnRow } from '../api/shapes'
import { useReturns } from '../api/useReturns'
import { BulkBar } from './BulkBar'
import { NeedTabs } from './NeedTabs'
import { QueueFilters } from './QueueFilters'
import { QueueRow } from './QueueRow'
import classes from './queue.module.css'
import { useQueueFilters } from './useQueueFilters'
import { useSelection } from './useSelection'
import { useUndoToast } from './useUndoToast'

/** All returns that wait for something, by what they wait for. */
export function ReturnQueue({ mayDecide }: { mayDecide: boolean }) {
  const { t } = useTranslation()
  useUndoToast(mayDecide)
  const filters = useQueueFilters()
  const returns = useReturns(filters.query)
  const keys = useRowKeys<HTMLDivElement>()
  const pages = useMemo(() => returns.data?.pages.map((page) => page.items) ?? [], [returns.data])
  const items = useMemo(() => pages.flat(), [pages])
  const decidable = useMemo(() => items.filter(({ needs }) => mayDecide && needs === 'decision'), [items, mayDecide])
  const selectable = decidable.length > 0
  const { selected, toggle, clear } = useSelection(decidable, keys, selectable)
  const row = useCallback(
    (item: ReturnRow) => (
      <QueueRow
        key={item.number}
        row={item}
        selected={selected.has(item.number)}
        ticks={selectable}
        onSelect={mayDecide && item.needs === 'decision' ? toggle : undefined}
      />
    ),
    [selected, toggle, mayDecide, selectable],
  )
  return (
    <>
      <NeedTabs
        chosen={filters.needs}
        onChoose={(needs) => {
          clear()
          filters.change({ needs, state: null })
        }}
      />
      <QueueFilters filters={filters} mayDecide={mayDecide} />
      <Loaded query={returns} failed={t('returns.listFailed')} skeleton={<ListSkeleton rows={8} height={50} />}>
        {() =>
          items.length === 0 ? (
            <EmptyView
              icon={<IconPackageImport size={28} stroke={1.6} />}
              title={t(filters.narrowed ? 'returns.nothingNarrowed' : `returns.empty.${filters.needs}`)}
              why={t(filters.narrowed ? 'returns.nothingNarrowedWhy' : 'returns.emptyWhy')}
              action={
                filters.narrowed ? (
                  <Button variant="light" onClick={filters.widen}>
                    {t('returns.widen')}
                  </Button>
                ) : null
              }
            />
          ) : (
            <div className={returns.isPlaceholderData ? classes.old : undefined}>
              <LongList
                pages={pages}
                label={t('returns.listLabel', { need: t(`returns.need.${filters.needs}`) })}
                className={classes.list}
                listRef={keys}
                rowHeight={58}
                row={row}
              />
              <EndOfList query={returns} failed={t('returns.listFailed')} />
            </div>
          )
        }
      </Loaded>
      {selected.size > 0 ? <BulkBar rows={items.filter(({ number }) => selected.has(number))} onClear={clear} /> : null}
    </>
  )
}
