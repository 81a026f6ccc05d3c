import type { InfiniteData } from '@tanstack/react-query'
import type { Page } from './shapes'

/** What the lists' rows have to say about their place. */
export interface Row {
  number?: string
  id?: number
  lastMessageAt?: string
  placedAt?: string
  score?: number
}

export type Pages = InfiniteData<Page<Row>, string | null>

/**
 * A long list with its first page asked for again. What that page pushed down is kept, what should stand on it and does
 * not is gone: solved, or somebody else's. Every page still begins where the `next` of the one before it points to.
 */
export function withStart(old: Pages, fresh: Page<Row>): Pages {
  const last = fresh.items.at(-1)
  const onlyFresh = { ...old, pages: [fresh], pageParams: [null] }
  // More has come than a page holds: nobody knows what lies between it and what was loaded.
  if (!last || fresh.next === null || !meets(old, fresh)) return onlyFresh
  const there = new Set(fresh.items.map(keyOf))
  const [pushed, ...rest] = old.pages.map((page) => {
    const items = page.items.filter((row) => !there.has(keyOf(row)) && isBehind(row, last))
    return items.length === page.items.length ? page : { ...page, items }
  })
  const below = pushed ? joined(pushed, rest, fresh.items.length) : rest
  const pages = [fresh, ...below.filter(({ items }) => items.length > 0)]
  return { ...old, pages, pageParams: [null, ...pages.slice(0, -1).map(({ next }) => next)] }
}

/** What was pushed down goes to the page below while that has room: a page of its own for each event would be many. */
function joined(pushed: Page<Row>, rest: Page<Row>[], size: number): Page<Row>[] {
  const [second, ...others] = rest
  if (!second || pushed.items.length === 0) return [pushed, ...rest]
  if (pushed.items.length + second.items.length > size) return [pushed, ...rest]
  return [{ ...second, items: [...pushed.items, ...second.items] }, ...others]
}

function meets(old: Pages, fresh: Page<Row>): boolean {
  const places = new Map(old.pages.flatMap(({ items }) => items.map((row) => [keyOf(row), timeOf(row)])))
  return fresh.items.some((row) => places.get(keyOf(row)) === timeOf(row))
}

function isBehind(row: Row, last: Row): boolean {
  // What fits best comes first, and that is measured anew each time.
  if (row.score !== undefined) return true
  const at = timeOf(row)
  const lastAt = timeOf(last)
  if (at !== lastAt) return at < lastAt
  // Orders of the same moment stand in the order they came to us, which they do not tell.
  return row.placedAt !== undefined || idOf(row) < idOf(last)
}

/** Without the Z, times with more and with fewer digits compare as texts. */
function timeOf({ lastMessageAt, placedAt }: Row): string {
  return (lastMessageAt ?? placedAt ?? '').replace('Z', '')
}

function idOf({ id, number }: Row): number {
  return id ?? Number(number?.replace(/\D/g, ''))
}

function keyOf({ number, id }: Row): string | number | undefined {
  return number ?? id
}
