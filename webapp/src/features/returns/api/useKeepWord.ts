import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { ReturnWord } from './shapes'

/** A word anew, or said otherwise; its code stays what it is. */
export function useKeepWord() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ word, fresh }: { word: ReturnWord; fresh: boolean }) => {
      const { kind, code, position, accuses, ...said } = word
      return fresh
        ? api.post<ReturnWord>('/return-words', {
            body: { kind, code, en: said.en, ko: said.ko, fault: said.fault, accuses },
          })
        : api.put<ReturnWord>(`/return-words/${kind}/${encodeURIComponent(code)}`, { body: { position, ...said } })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: returnKeys.words }),
  })
}
