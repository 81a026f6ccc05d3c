import { Drawer, Stack, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EndOfList } from './EndOfList'
import { ListSkeleton } from './ListSkeleton'
import { Loaded } from './Loaded'
import { WideTable } from './WideTable'
import classes from './wideTable.module.css'

interface Props<T> {
  title: string
  query: {
    data: { pages: { items: T[] }[] } | undefined
    error: unknown
    isFetching: boolean
    dataUpdatedAt: number
    refetch: () => unknown
    hasNextPage: boolean
    isFetchingNextPage: boolean
    isFetchNextPageError: boolean
    fetchNextPage: () => unknown
  }
  /** What could not be loaded, as a sentence. */
  failed: string
  /** That there is nothing, as a sentence. */
  empty: string
  /** How many are shown, and whether these are all. */
  said: (items: T[], more: boolean) => string
  /** The cells of the heading, where the columns need one. */
  head?: ReactNode
  /** The row of one item. */
  children: (item: T) => ReactNode
  onClose: () => void
}

/** What stands behind a number, the newest first, down to the last. */
export function BehindDrawer<T>({ title, query, failed, empty, said, head, children, onClose }: Props<T>) {
  const { t } = useTranslation()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ content: classes.behind }}
    >
      <Loaded query={query} failed={failed} skeleton={<ListSkeleton rows={8} height={36} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) return <Text c="dimmed">{empty}</Text>
          return (
            <Stack>
              <Text size="sm" c="dimmed" role="status">
                {said(items, query.hasNextPage)}
              </Text>
              <WideTable label={title} stacks>
                {head ? (
                  <Table.Thead>
                    <Table.Tr>{head}</Table.Tr>
                  </Table.Thead>
                ) : null}
                <Table.Tbody>{items.map(children)}</Table.Tbody>
              </WideTable>
              <EndOfList query={query} failed={failed} />
            </Stack>
          )
        }}
      </Loaded>
    </Drawer>
  )
}
