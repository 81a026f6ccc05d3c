import { useQuery } from '@tanstack/react-query'
import { api } from './client'
import { isProblem } from './problem'
import type { Permission, Session } from './shapes'

export const sessionKey = ['session'] as const

/** Who is signed in; null when nobody is. */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: async (): Promise<Session | null> => {
      try {
        return await api.get<Session>('/session')
      } catch (error) {
        if (isProblem(error, 401)) return null
        throw error
      }
    },
    staleTime: 5 * 60_000,
  })
}

export function useAccount() {
  return useSession().data?.account ?? null
}

export function useMay(permission: Permission): boolean {
  return useAccount()?.permissions.includes(permission) ?? false
}
