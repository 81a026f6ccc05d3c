import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { Undoable } from './shapes'

/** What one approved together and can still take back, also after the page was loaded anew. */
export function useUndoable(enabled: boolean) {
  return useQuery({
    queryKey: returnKeys.undoable,
    queryFn: ({ signal }) => api.get<{ items: Undoable[] }>('/returns/approvals', { signal }),
    enabled,
  })
}
