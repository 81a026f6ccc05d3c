import { SegmentedControl, Select, Text } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hit, HitType } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useRowKeys } from '@/ui/useRowKeys'
import { useSearch } from './api/useSearch'
import { Facets } from './Facets'
import { OperatorHelp } from './OperatorHelp'
import { SearchBox } from './SearchBox'
import { SearchResults } from './SearchResults'
import classes from './search.module.css'
import { useSearchFilters } from './useSearchFilters'

const TABS = ['all', 'ticket', 'customer', 'order', 'return'] as const

export function SearchDesk({ pathOf }: { pathOf: (hit: Hit) => string }) {
  const { t, i18n } = useTranslation()
  const [filters, change] = useSearchFilters()
  const search = useSearch(filters)
  const list = useRowKeys<HTMLDivElement>()
  const first = search.data?.pages[0]
  const pages = useMemo(() => search.data?.pages.map((page) => page.items) ?? [], [search.data])
  const typeCount = (type: string) => first?.facets.type?.find(({ value }) => value === type)?.count
  const searching = filters.q.length > 0

  return (
    <>
      <SearchBox
        query={filters.q}
        onQuery={(q) => change({ q })}
        onDown={() => list.current?.querySelector<HTMLElement>('[data-row]')?.focus()}
      />
      <OperatorHelp key={String(searching)} open={!searching} onUse={(q) => change({ q })} />
      {searching ? (
        <>
          <div className={classes.bar}>
            <SegmentedControl
              aria-label={t('search.label')}
              value={filters.type ?? 'all'}
              onChange={(type) => change({ type: type === 'all' ? null : (type as HitType) })}
              data={TABS.map((value) => ({ value, label: tabText(value) }))}
            />
            <Select
              aria-label={t('search.sort')}
              w={150}
              allowDeselect={false}
              value={filters.sort}
              onChange={(sort) => change({ sort: sort === 'newest' ? 'newest' : 'relevance' })}
              data={[
                { value: 'relevance', label: t('search.relevance') },
                { value: 'newest', label: t('search.newest') },
              ]}
            />
          </div>
          <Loaded query={search} failed={t('search.failed')} skeleton={<ListSkeleton rows={6} height={72} />}>
            {() =>
              first ? (
                <>
                  <Text size="sm" c="dimmed" mb={8} role="status">
                    {totalText(first.total.count, first.total.more)}
                  </Text>
                  <div className={classes.columns}>
                    <div>
                      <SearchResults
                        pages={pages}
                        answer={first}
                        query={filters.q}
                        list={list}
                        pathOf={pathOf}
                        onQuery={(q) => change({ q })}
                      />
                      <EndOfList query={search} failed={t('search.failed')} />
                    </div>
                    <Facets facets={first.facets} query={filters.q} onQuery={(q) => change({ q })} />
                  </div>
                </>
              ) : null
            }
          </Loaded>
        </>
      ) : (
        <EmptyView
          icon={<IconSearch size={28} stroke={1.6} />}
          title={t('search.startTitle')}
          why={t('search.startWhy')}
        />
      )}
    </>
  )

  function tabText(tab: (typeof TABS)[number]) {
    const count = tab === 'all' ? undefined : typeCount(tab)
    return count === undefined
      ? t(`search.type.${tab}`)
      : `${t(`search.type.${tab}`)} ${formatCount(count, i18n.language)}`
  }

  function totalText(count: number, more: boolean) {
    const formatted = formatCount(count, i18n.language)
    return more ? t('search.more', { formatted }) : t('search.total', { count, formatted })
  }
}
