import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { AuditEntry, Page } from '@/api/shapes'
import { securityKeys } from './keys'

export function useAudit() {
  useRenewedStart(securityKeys.audit)
  return useInfiniteQuery({
    queryKey: securityKeys.audit,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<AuditEntry>>('/audit', { query: { after: pageParam, limit: 60 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
}
