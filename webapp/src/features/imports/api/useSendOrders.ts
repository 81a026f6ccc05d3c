import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { OrdersImport, OrdersImported } from '@/api/shapes'
import { kindOf } from '../fileKind'
import { importKeys } from './keys'

export interface Sending {
  id: string
  file: File
  /** What the address says of the table. */
  options: Record<string, string>
  /** Whether a part of it was sent before. */
  goOn: boolean
}

/** One that goes on asks first how far it came; what is packed is sent again whole. */
export function useSendOrders() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, file, options, goOn }: Sending) => {
      const { type, packed } = kindOf(file.name)
      const reached = goOn && !packed ? (await api.get<OrdersImport>(`/orders/imports/${id}`)).bytes : 0
      const headers: Record<string, string> = { 'Content-Type': type, 'Import-Id': id }
      if (packed) headers['Content-Encoding'] = 'gzip'
      if (reached > 0) headers['Import-Offset'] = String(reached)
      const query = type === 'text/csv' ? { ...options, name: file.name } : { name: file.name }
      return api.send<OrdersImported>('/orders/import', file.slice(reached), headers, query)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: importKeys.all }),
  })
}
