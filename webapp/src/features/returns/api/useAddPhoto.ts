import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import { returnPath } from './returnPath'

export interface NewPhoto {
  file: File
  /** Which item it shows. */
  line?: string
  /** It belongs to what the latest inspection of that item found. */
  inspection?: boolean
  /** It goes along with what the customer says against a denial. */
  appeal?: boolean
}

/** One picture, as it is; the server makes it safe to show. */
export function useAddPhoto(number: string) {
  const queries = useQueryClient()
  return useMutation({
    scope: { id: `photos ${number}` },
    mutationFn: ({ file, line, inspection, appeal }: NewPhoto) =>
      api.send<unknown>(
        returnPath(number, '/photos'),
        file,
        { 'Content-Type': file.type || 'application/octet-stream' },
        { line, inspection, appeal, name: file.name },
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: returnKeys.one(number) }),
  })
}
