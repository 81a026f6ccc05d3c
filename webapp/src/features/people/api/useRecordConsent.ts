import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Consent, Consents } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

interface SaidConsent {
  consent: Consent
  given: boolean
  how: NonNullable<Consent['how']>
}

export function useRecordConsent(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ consent, given, how }: SaidConsent) => {
      const path = `${addressOf(number)}/consents/${consent.purpose}/${consent.channel}`
      return given
        ? api.put<Consents>(path, { body: { how } })
        : api.delete<Consents>(path, { query: { how }, body: undefined })
    },
    onSuccess: (consents) => queries.setQueryData(peopleKeys.consents(number), consents),
  })
}
