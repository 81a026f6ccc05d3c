import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Poll, PollDraft } from '@/api/shapes'
import { newKey } from '@/lib/newKey'
import { pollKeys } from './usePolls'

/** A new one, or the changed one; each picture goes after it. */
export function useSavePoll(poll: Poll | null) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ draft, pictures }: { draft: PollDraft; pictures: (File | null)[] }) => {
      const saved = poll
        ? await api.put<Poll>(`/polls/${poll.id}`, { body: draft, ifMatch: poll.version })
        : await api.post<Poll>('/polls', { body: draft, idempotencyKey: newKey() })
      for (const [index, picture] of pictures.entries()) {
        const option = saved.options[index]
        if (!picture || !option) continue
        const path = `/polls/${saved.id}/options/${option.id}/picture`
        await api.send<Poll>(path, picture, { 'Content-Type': picture.type || 'application/octet-stream' })
      }
      return saved
    },
    onSettled: () => queries.invalidateQueries({ queryKey: pollKeys.all }),
  })
}
