import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { SearchAnswer } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { searchKeys } from './keys'

/** The few best hits while somebody types into the palette. */
export function useQuickSearch(query: string) {
  const [wanted] = useDebouncedValue(query.trim(), 180)
  const may = useMay('SEARCH')
  return useQuery({
    queryKey: searchKeys.quick(wanted),
    queryFn: ({ signal }) => api.get<SearchAnswer>('/search', { query: { q: wanted, limit: 6 }, signal }),
    enabled: may && wanted.length >= 2,
  })
}
