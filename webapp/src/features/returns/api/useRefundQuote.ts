import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { RefundQuote, SettledLine, SettlementMethod } from './policyShapes'
import { returnPath } from './returnPath'
import type { Rma } from './shapes'

interface QuoteQuery {
  method: SettlementMethod
  items: SettledLine[]
  shipping?: string
  adjustment?: string
}

/** The sum line by line, before anything is sent; nothing is asked while no line is chosen. */
export function useRefundQuote(
  { number, version }: Pick<Rma, 'number' | 'version'>,
  { method, items, shipping, adjustment }: QuoteQuery,
) {
  const lines = items
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity, instead }) => [line, quantity, instead].filter(Boolean).join(':'))
    .join(',')
  const query = { method, lines, shipping, adjustment }
  return useQuery({
    queryKey: returnKeys.quote(number, version, query),
    queryFn: ({ signal }) => api.get<RefundQuote>(returnPath(number, '/refund-quote'), { query, signal }),
    enabled: lines !== '',
    placeholderData: keepPreviousData,
  })
}
