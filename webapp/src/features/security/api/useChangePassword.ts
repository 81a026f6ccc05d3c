import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { current: string; password: string }) => api.put<void>('/session/password', { body }),
  })
}
