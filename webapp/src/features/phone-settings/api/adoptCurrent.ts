import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { isProblem } from '@/api/problem'

/** A conflict brings what is there now: it is what the page shows from then on. */
export function adoptCurrent(queries: QueryClient, queryKey: QueryKey, error: unknown) {
  if (isProblem(error, 409) && error.current) queries.setQueryData(queryKey, error.current)
}
