import { hashKey, type Query, type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Page } from './shapes'
import { type Pages, type Row, withStart } from './withStart'

const LONG = 5

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

/** Whoever comes back to a long list finds its start renewed: while nobody looked at it, no event did that. */
export function useRenewedStart(queryKey: QueryKey): void {
  const queries = useQueryClient()
  const hash = hashKey(queryKey)
  useEffect(() => {
    const query = queries.getQueryCache().get(hash)
    if (query && isLong(query)) void renewStart(queries, query.queryKey)
  }, [queries, hash])
}

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
    })) as unknown as Page<Row> | undefined
    if (fresh) queries.setQueryData<Pages>(queryKey, (old) => old && withStart(old, fresh))
  } catch {
    // The live bar says that nothing new is known; the next event asks again.
  }
}

function isShort(query: { state: { data?: unknown } }): boolean {
  return !isLong(query)
}

function isLong(query: Pick<Query, 'state'> | { state: { data?: unknown } }): boolean {
  return ((query.state.data as Partial<Pages> | undefined)?.pages?.length ?? 0) > LONG
}
