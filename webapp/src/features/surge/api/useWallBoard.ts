import { useQuery } from '@tanstack/react-query'
import { Problem, problemOf } from '@/api/problem'
import { surgeKeys } from './keys'
import type { Board } from './shapes'

const EVERY = 1000

/** The board for a screen that nobody is signed in at: its token travels in a header, as addresses end up in logs. */
export function useWallBoard(token: string) {
  return useQuery({
    queryKey: surgeKeys.wall,
    queryFn: ({ signal }) => ask(token, signal),
    refetchInterval: EVERY,
    refetchIntervalInBackground: true,
    enabled: token !== '',
  })
}

async function ask(token: string, signal: AbortSignal): Promise<Board> {
  const response = await fetch('/api/v1/wall', {
    headers: { Accept: 'application/json', 'Wall-Token': token },
    credentials: 'omit',
    signal,
  }).catch(() => {
    throw Problem.unreachable()
  })
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as Board
}
