import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Menu } from '../shapes'
import { adoptCurrent } from './adoptCurrent'
import { phoneKeys } from './keys'

export function useReplaceMenu() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ version, spoken: _, ...menu }: Menu) =>
      api.put<Menu>('/phone-menu', { body: menu, ifMatch: version }),
    onSuccess: (menu) => {
      queries.setQueryData(phoneKeys.menu, menu)
      void queries.invalidateQueries({ queryKey: phoneKeys.all })
    },
    onError: (error) => adoptCurrent(queries, phoneKeys.menu, error),
  })
}
