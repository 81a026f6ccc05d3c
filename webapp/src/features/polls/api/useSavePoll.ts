import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { Poll, PollDraft } from '@/api/shapes'
import { newKey } from '@/lib/newKey'
import { pollKeys } from './usePolls'

/** The poll stands; one of its pictures does not. */
export class PictureRefused extends Error {}

/**
 * A new one, or the changed one; each picture goes after it. Said again after a failure, only what is missing goes.
 *
 * @param onKept told of it before its pictures go: its answers have ids by then
 */
export function useSavePoll(poll: Poll | null, onKept: (kept: Poll) => void) {
  const queries = useQueryClient()
  const [key] = useState(newKey)
  const asked = useRef<string | null>(null)
  const kept = useRef({ poll, said: '' })
  const shown = useRef(new Map<number, File>())

  async function keep(draft: PollDraft): Promise<Poll> {
    const before = kept.current.poll
    if (before && kept.current.said === JSON.stringify(draft)) return before
    const now = before ? await change(before, draft) : await make(draft)
    const options = draft.options.map((option, index) => ({ ...option, id: now.options[index]?.id ?? null }))
    kept.current = { poll: now, said: JSON.stringify({ ...draft, options }) }
    onKept(now)
    return now
  }

  async function make(draft: PollDraft): Promise<Poll> {
    const said = JSON.stringify(draft)
    const first = asked.current
    asked.current = first ?? said
    try {
      const made = await api.post<Poll>('/polls', { body: draft, idempotencyKey: key })
      // By the key it is what was asked first, should that answer have been lost.
      return first === null || first === said ? made : await change(made, draft)
    } catch (error) {
      if (isProblem(error) && error.status >= 400 && error.status < 500) asked.current = first
      throw error
    }
  }

  return useMutation({
    mutationFn: async ({ draft, pictures }: { draft: PollDraft; pictures: (File | null)[] }) => {
      const saved = await keep(draft)
      for (const [index, picture] of pictures.entries()) {
        const option = saved.options[index]
        if (!picture || !option || shown.current.get(option.id) === picture) continue
        await send(saved.id, option.id, picture)
        shown.current.set(option.id, picture)
      }
      return saved
    },
    onSettled: () => queries.invalidateQueries({ queryKey: pollKeys.all }),
  })
}

function change(poll: Poll, draft: PollDraft): Promise<Poll> {
  return api.put<Poll>(`/polls/${poll.id}`, { body: draft, ifMatch: poll.version })
}

async function send(poll: number, option: number, picture: File): Promise<void> {
  const path = `/polls/${poll}/options/${option}/picture`
  try {
    await api.send<Poll>(path, picture, { 'Content-Type': picture.type || 'application/octet-stream' })
  } catch (error) {
    throw new PictureRefused('picture', { cause: error })
  }
}
