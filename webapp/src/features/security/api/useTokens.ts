import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Token } from '@/api/shapes'
import { securityKeys } from './keys'

export function useTokens() {
  return useQuery({
    queryKey: securityKeys.tokens,
    queryFn: ({ signal }) => api.get<Page<Token>>('/tokens', { signal }),
  })
}
