import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { satisfactionKeys } from './keys'
import type { Contact, ContactsQuery } from './shapes'

export function useContacts(asked: ContactsQuery, mine: boolean) {
  return useInfiniteQuery({
    queryKey: satisfactionKeys.contacts({ ...asked, mine }),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Contact>>(mine ? '/satisfaction/mine/contacts' : '/satisfaction/contacts', {
        query: { ...asked, after: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
