import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { ImportFault, Page } from '@/api/shapes'
import { importKeys } from './keys'

export function useImportErrors(id: string) {
  return useQuery({
    queryKey: importKeys.errors(id),
    queryFn: ({ signal }) => api.get<Page<ImportFault>>(`/orders/imports/${id}/errors`, { signal }),
  })
}
