import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type LoadedPictures, loadPictures } from './loadPictures'
import { pictureUri } from './pictureUri'

export interface RemotePictures {
  pictures: ReadonlyMap<number, string>
  pending: boolean
  failed: boolean
  stopped: boolean
  retry: () => void
}

const NONE: ReadonlyMap<number, string> = new Map()

/** The pictures that a mail only points to, by their number, as data: URIs: the server fetches them, the frame nothing. */
export function useRemotePictures(entry: number, numbers: number[]): RemotePictures {
  const queries = useQueryClient()
  const wanted = numbers.length > 0
  const queryKey = ['remote-pictures', entry]
  const { data, isFetching, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      loadPictures({
        numbers,
        before: queries.getQueryData<LoadedPictures>(queryKey),
        ask: (number) => pictureUri(`/api/v1/entries/${entry}/remote-images/${number}`, { method: 'POST', signal }),
        onStep: (loaded) => queries.setQueryData<LoadedPictures>(queryKey, loaded),
        signal,
      }),
    enabled: wanted,
    // Whoever left in the middle goes on there.
    staleTime: ({ state }) => (state.data?.ended ? Number.POSITIVE_INFINITY : 0),
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const shown = wanted ? data : undefined
  return {
    pictures: shown?.pictures ?? NONE,
    pending: wanted && (isFetching || !data),
    failed: (shown?.failed.length ?? 0) > 0,
    stopped: shown?.stopped ?? false,
    retry: () => void refetch(),
  }
}
