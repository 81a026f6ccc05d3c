import type { InfiniteData, Query, QueryClient, QueryKey } from '@tanstack/react-query'
import type { Page } from './shapes'

const LONG = 5

type Pages = InfiniteData<Page<{ number?: string }>, string | null>

/**
 * A list renews itself by asking for all of its pages again. Of one that somebody has scrolled far down only the first
 * is asked for: what is new stands there, and two hundred questions for each event of a peak day would drown the desk.
 */
export async function renew(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  const long = queries.getQueryCache().findAll({ queryKey, type: 'active', predicate: isLong })
  void queries.invalidateQueries({ queryKey, predicate: (query) => !isLong(query) })
  await Promise.all(long.map((query) => renewStart(queries, query.queryKey)))
}

/** For refetchOnMount and the like. */
export const whenShort = { refetchOnMount: isShort, refetchOnWindowFocus: isShort, refetchOnReconnect: isShort }

async function renewStart(queries: QueryClient, queryKey: QueryKey) {
  const query = queries.getQueryCache().find<Pages>({ queryKey })
  const ask = query?.options.queryFn
  if (!query || typeof ask !== 'function') return
  const signal = new AbortController().signal
  try {
    const fresh = (await ask({
      client: queries,
      queryKey,
      signal,
      meta: undefined,
      pageParam: null,
      direction: 'forward',
    })) as unknown as Page<{ number?: string }> | undefined
    if (fresh) queries.setQueryData<Pages>(queryKey, (old) => old && { ...old, pages: withStart(old.pages, fresh) })
  } catch {
    // The live bar says that nothing new is known; the next event asks again.
  }
}

/** What was pushed down from the first page stays on it, so that nothing is missing between it and the second. */
function withStart(pages: Pages['pages'], fresh: Pages['pages'][number]): Pages['pages'] {
  const [first, ...rest] = pages
  const there = new Set(fresh.items.map(({ number }) => number))
  const pushedDown = first?.items.filter(({ number }) => !there.has(number)) ?? []
  return [{ ...fresh, items: [...fresh.items, ...pushedDown], next: first?.next ?? null }, ...rest]
}

function isShort(query: { state: { data?: unknown } }): boolean {
  return !isLong(query)
}

function isLong(query: Pick<Query, 'state'> | { state: { data?: unknown } }): boolean {
  return ((query.state.data as Partial<Pages> | undefined)?.pages?.length ?? 0) > LONG
}
