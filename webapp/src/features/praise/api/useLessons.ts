import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Lessons } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useLessons() {
  return useQuery({
    queryKey: praiseKeys.lessons,
    queryFn: ({ signal }) => api.get<Lessons>('/praise-lessons', { signal }),
  })
}
