import { useInfiniteQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { useRenewedStart, whenShort } from './longLists'
import type { Page } from './shapes'
import { type Pages, type Row, withStart } from './withStart'

const SIZE = 3

describe('a long list', () => {
  it('is renewed at its start when somebody comes back to it', async () => {
    let rows = Array.from({ length: 24 }, (_, at) => row(100 - at))
    const asked: (string | null)[] = []
    const ask = (after: string | null) => {
      asked.push(after)
      return listed(rows, after)
    }
    show(<Door ask={ask} />)
    for (let pages = 1; pages < 7; pages++) {
      await screen.findByText(`${pages} pages`)
      await userEvent.click(screen.getByRole('button', { name: 'More' }))
    }
    await screen.findByText('7 pages')
    await userEvent.click(screen.getByRole('button', { name: 'Door' }))
    rows = rows.slice(1)
    asked.length = 0
    await userEvent.click(screen.getByRole('button', { name: 'Door' }))

    await expect.poll(() => screen.queryByText('T-100')).toBeNull()
    expect(screen.getByText('T-97')).toBeInTheDocument()
    expect(asked).toEqual([null])
  })

  it('lets go of what left the view, and keeps what was pushed down', () => {
    const rows = Array.from({ length: 9 }, (_, at) => row(9 - at))
    const now = [row(10), row(9), ...rows.slice(2)]

    const renewed = withStart(loaded(rows), listed(now, null))

    expect(numbers(renewed)).toEqual(numbers(loaded(now)))
  })

  it('tells rows of the same moment apart by their number, and fractions of a second by their length', () => {
    const at = '2026-11-21T09:00:00Z'
    const rows = [row(12, '2026-11-21T09:00:00.5Z'), row(10, at), row(9, at), row(8, at)]
    const fresh = { items: [row(12, '2026-11-21T09:00:00.5Z'), row(9, at)], next: 'T-9' }

    const renewed = withStart({ pages: [{ items: rows, next: 'T-8' }], pageParams: [null] }, fresh)

    expect(numbers(renewed)).toEqual(['T-12', 'T-9', 'T-8'])
  })

  it('keeps its pages to their size, each beginning where the one before ends', () => {
    let rows = Array.from({ length: 9 }, (_, at) => row(9 - at))
    let list = loaded(rows)
    for (let event = 10; event < 30; event++) {
      rows = [row(event), ...rows]
      list = withStart(list, listed(rows, null))
    }

    expect(numbers(list)).toEqual(rows.map(({ number }) => number))
    expect(Math.max(...list.pages.map(({ items }) => items.length))).toBe(SIZE)
    expect(list.pages.length).toBeLessThanOrEqual(Math.ceil(rows.length / SIZE) + 1)
    expect(list.pageParams).toHaveLength(list.pages.length)
    for (const [at, page] of list.pages.entries()) {
      if (at > 0) expect(listed(rows, list.pageParams[at] ?? null).items[0]).toEqual(page.items[0])
    }
  })

  it('begins anew when more has come than a page holds', () => {
    const rows = Array.from({ length: 9 }, (_, at) => row(9 - at))
    const now = [...Array.from({ length: 5 }, (_, at) => row(20 - at)), ...rows]

    expect(numbers(withStart(loaded(rows), listed(now, null)))).toEqual(['T-20', 'T-19', 'T-18'])
  })
})

function Door({ ask }: { ask: (after: string | null) => Page<Row> }) {
  const [open, setOpen] = useState(true)
  return (
    <>
      <button type="button" aria-label="Door" onClick={() => setOpen(!open)} />
      {open ? <List ask={ask} /> : null}
    </>
  )
}

function List({ ask }: { ask: (after: string | null) => Page<Row> }) {
  useRenewedStart(['rows'])
  const list = useInfiniteQuery({
    queryKey: ['rows'],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
  const pages = list.data?.pages ?? []
  return (
    <>
      <p>{`${pages.length} pages`}</p>
      <button type="button" aria-label="More" onClick={() => void list.fetchNextPage()} />
      {pages.flatMap(({ items }) => items.map(({ number }) => <p key={number}>{number}</p>))}
    </>
  )
}

function row(id: number, lastMessageAt = `2026-11-21T09:00:${String(id % 60).padStart(2, '0')}Z`): Row {
  return { number: `T-${id}`, lastMessageAt: id < 60 ? lastMessageAt : lastMessageAt.replace('09:00', '09:01') }
}

function listed(rows: Row[], after: string | null): Page<Row> {
  const start = rows.findIndex(({ number }) => number === after) + 1
  const items = rows.slice(start, start + SIZE)
  return { items, next: start + SIZE < rows.length ? (items.at(-1)?.number ?? null) : null }
}

function loaded(rows: Row[]): Pages {
  const pages: Pages['pages'] = []
  const pageParams: Pages['pageParams'] = []
  for (let after: string | null = null; pages.length === 0 || after; after = pages.at(-1)?.next ?? null) {
    pages.push(listed(rows, after))
    pageParams.push(after)
  }
  return { pages, pageParams }
}

function numbers(list: Pages) {
  return list.pages.flatMap(({ items }) => items.map(({ number }) => number))
}
