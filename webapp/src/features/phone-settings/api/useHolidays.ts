import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import type { HolidayCalendar } from '../shapes'
import { phoneKeys } from './keys'

export function useHolidays() {
  return useQuery({
    queryKey: phoneKeys.holidays,
    queryFn: ({ signal }) => api.get<Page<HolidayCalendar>>('/holidays', { signal }),
  })
}
