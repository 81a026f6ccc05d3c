import { useQueries } from '@tanstack/react-query'
import { pictureUri } from './pictureUri'

interface RemotePictures {
  pictures: ReadonlyMap<number, string>
  pending: boolean
  failed: boolean
}

/** The pictures that a mail only points to, by their number, as data: URIs: the server fetches them, the frame nothing. */
export function useRemotePictures(entry: number, numbers: number[]): RemotePictures {
  return useQueries({
    queries: numbers.map((number) => ({
      queryKey: ['remote-picture', entry, number],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        pictureUri(`/api/v1/entries/${entry}/remote-images/${number}`, { method: 'POST', signal }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    })),
    combine: (results) => ({
      pictures: new Map(
        results.flatMap(({ data }, at): [number, string][] => {
          const number = numbers[at]
          return data && number !== undefined ? [[number, data]] : []
        }),
      ),
      pending: results.some(({ isPending }) => isPending),
      failed: results.some(({ isError }) => isError),
    }),
  })
}
