import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '@/api/client'
import { keep, recall } from '@/lib/keep'
import { surgeKeys } from './keys'
import type { Board } from './shapes'

const KEPT = 'sweetline.surge.board'
const EVERY = 5000
const TOO_OLD = 12 * 3600 * 1000

/** Renewed every five seconds; what was last known outlives a reload, so that the board is never blank. */
export function useBoard() {
  const query = useQuery({
    queryKey: surgeKeys.board,
    queryFn: ({ signal }) => api.get<Board>('/surge', { signal }),
    refetchInterval: EVERY,
    initialData: lastKnown,
    initialDataUpdatedAt: () => at(lastKnown()),
    staleTime: 1000,
  })
  useEffect(() => {
    if (query.data) keep(KEPT, JSON.stringify(query.data))
  }, [query.data])
  return query
}

function lastKnown(): Board | undefined {
  try {
    const board = JSON.parse(recall(KEPT) ?? 'null') as Board | null
    return board && Date.now() - at(board) < TOO_OLD ? board : undefined
  } catch {
    return undefined
  }
}

function at(board: Board | undefined): number {
  return board ? Date.parse(board.asOf) : 0
}
