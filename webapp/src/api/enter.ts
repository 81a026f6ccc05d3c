import type { QueryClient } from '@tanstack/react-query'
import type { Session } from './shapes'
import { sessionKey } from './useSession'

/** Begins a session with an empty memory: the person before may have had another role at this computer. */
export function enter(queries: QueryClient, session: Session) {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
  queries.setQueryData(sessionKey, session)
}
