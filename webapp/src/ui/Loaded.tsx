import type { ReactNode } from 'react'
import { type Failure, FailureView } from './FailureView'
import { StaleNotice } from './StaleNotice'

interface Query<T> {
  data: T | undefined
  error: unknown
  isFetching: boolean
  dataUpdatedAt: number
  refetch: () => unknown
  /** The next page failed, which the end of the list says: what is shown is as new as it was. */
  isFetchNextPageError?: boolean
}

interface Props<T> {
  query: Query<T>
  /** What could not be shown, as a sentence. */
  failed: string
  skeleton: ReactNode
  /** Nothing else gives the page a heading. */
  page?: boolean
  children: (data: T) => ReactNode
}

/** The four states of everything that comes over the wire: loading, failed, stale, there. */
export function Loaded<T>({ query, failed, skeleton, page, children }: Props<T>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.error && !query.isFetchNextPageError ? (
          <StaleNotice since={query.dataUpdatedAt} onRetry={query.refetch} busy={query.isFetching} />
        ) : null}
        {children(query.data)}
      </>
    )
  }
  if (query.error) {
    return (
      <FailureView
        what={failed}
        failure={query.error as Failure}
        onRetry={query.refetch}
        busy={query.isFetching}
        page={page}
      />
    )
  }
  return skeleton
}
