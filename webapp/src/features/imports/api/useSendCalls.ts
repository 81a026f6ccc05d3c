import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LinesTaken } from '@/api/shapes'

export function useSendCalls() {
  return useMutation({
    mutationFn: (file: File) =>
      api.send<LinesTaken>('/call-history/import', file, { 'Content-Type': 'application/x-ndjson' }),
  })
}
