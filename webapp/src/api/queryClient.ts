import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isProblem } from './problem'
import { sessionKey } from './useSession'

export function newQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    // A session that ended anywhere shows the sign-in page everywhere.
    queryCache: new QueryCache({ onError: (error) => signedOut(client, error) }),
    mutationCache: new MutationCache({ onError: (error) => signedOut(client, error) }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && (isProblem(error, 0) || isProblem(error, 503)),
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  return client
}

function signedOut(client: QueryClient, error: unknown) {
  if (isProblem(error, 401) && client.getQueryData(sessionKey)) client.setQueryData(sessionKey, null)
}
