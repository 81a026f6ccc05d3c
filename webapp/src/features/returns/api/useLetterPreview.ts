import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { ItemDecision } from '../returnDeeds'
import { returnKeys } from './keys'
import { returnPath } from './returnPath'

interface Letter {
  /** "" when the ticket's customer is answered. */
  to: string
  language: 'en' | 'ko'
  text: string
}

interface LetterWish {
  items: ItemDecision[]
  noteToCustomer: string
}

/** The letter that would tell a decision, in the customer's language, by the very template that writes it. */
export function useLetterPreview(number: string, wish: LetterWish, enabled: boolean) {
  return useQuery({
    queryKey: returnKeys.letter(number, wish),
    queryFn: ({ signal }) =>
      api.post<Letter>(returnPath(number, '/letters/preview'), { body: { kind: 'decided', ...wish }, signal }),
    enabled,
    placeholderData: keepPreviousData,
  })
}
