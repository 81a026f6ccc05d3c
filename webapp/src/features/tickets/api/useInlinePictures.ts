import { useQueries } from '@tanstack/react-query'
import type { Attachment } from '@/api/shapes'
import { bareContentId } from '../mailDocument'
import { pictureUri } from './pictureUri'

const LARGEST = 3_000_000

/** The pictures inside a mail, by content id, as data: URIs: its frame may load nothing from anywhere. */
export function useInlinePictures(attachments: Attachment[]): ReadonlyMap<string, string> {
  const pictures = attachments.filter(
    ({ contentId, type, size }) => contentId && /^image\/(png|jpe?g|gif|webp)$/i.test(type) && size <= LARGEST,
  )
  return useQueries({
    queries: pictures.map(({ id, href, type }) => ({
      queryKey: ['inline-picture', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => pictureUri(href, { signal }, type),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) =>
      new Map(
        results.flatMap(({ data }, at): [string, string][] => {
          const contentId = pictures[at]?.contentId
          return data && contentId ? [[bareContentId(contentId), data]] : []
        }),
      ),
  })
}
