import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { AgentState, Phone } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { callKeys } from './keys'

/** Beside the live line: it is also how the desk knows that this agent's page is still open. */
const BEAT = 25_000
const QUICK_BEAT = 5000
const QUICK: AgentState[] = ['ringing', 'on-call', 'wrap-up']

/** The signed-in agent's own phone. */
export function usePhone() {
  const queries = useQueryClient()
  const mayCall = useMay('TAKE_CALLS')
  return useQuery({
    queryKey: callKeys.phone,
    queryFn: async ({ signal }) => {
      const phone = await api.get<Phone>('/phone', { signal })
      if (phone.call) queries.setQueryData(callKeys.one(phone.call.id), phone.call)
      return phone
    },
    enabled: mayCall,
    refetchInterval: ({ state: { data } }) => {
      if (!data || data.provider === 'off' || data.state === 'offline') return false
      return data.call || QUICK.includes(data.state) ? QUICK_BEAT : BEAT
    },
    refetchIntervalInBackground: true,
  })
}
