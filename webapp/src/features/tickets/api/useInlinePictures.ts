import { useQueries } from '@tanstack/react-query'
import type { Attachment } from '@/api/shapes'
import { bareContentId } from '../mailDocument'

const LARGEST = 3_000_000

/** The pictures inside a mail, by content id, as data: URIs: its frame may load nothing from anywhere. */
export function useInlinePictures(attachments: Attachment[]): ReadonlyMap<string, string> {
  const pictures = attachments.filter(
    ({ contentId, type, size }) => contentId && /^image\/(png|jpe?g|gif|webp)$/i.test(type) && size <= LARGEST,
  )
  return useQueries({
    queries: pictures.map(({ id, href, type }) => ({
      queryKey: ['inline-picture', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => dataUri(href, type, signal),
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

async function dataUri(href: string, type: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(href, window.location.origin), { credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(`picture ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `data:${type};base64,${btoa(binary)}`
}
