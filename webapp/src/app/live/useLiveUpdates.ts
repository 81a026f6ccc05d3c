import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { renew } from '@/api/longLists'
import type { Session } from '@/api/shapes'
import { sessionKey } from '@/api/useSession'
import { shareLiveSource } from './shareLiveSource'
import { touchedKeys } from './touchedKeys'

/** The first event shows at once; on a peak day the following ones are gathered. */
const FIRST_WAIT = 150
const GATHER = 1200
/** A short hiccup is nobody's business. */
const PATIENCE = 2500

export interface Live {
  lostAt: number | null
}

export function useLiveUpdates(): Live {
  const queries = useQueryClient()
  const [lostAt, setLostAt] = useState<number | null>(null)

  useEffect(() => {
    const touched = new Map<string, QueryKey>()
    let flushTimer: ReturnType<typeof setTimeout> | undefined
    let lostTimer: ReturnType<typeof setTimeout> | undefined
    let lastFlush = 0

    function flush() {
      flushTimer = undefined
      lastFlush = Date.now()
      const keys = [...touched.values()]
      touched.clear()
      for (const queryKey of keys) void renew(queries, queryKey)
    }

    const close = shareLiveSource({
      onEvent(event) {
        const account = queries.getQueryData<Session | null>(sessionKey)?.account.id
        for (const key of touchedKeys(event, account)) touched.set(JSON.stringify(key), key)
        flushTimer ??= setTimeout(flush, Math.max(FIRST_WAIT, lastFlush + GATHER - Date.now()))
      },
      onConnected() {
        clearTimeout(lostTimer)
        lostTimer = undefined
        setLostAt(null)
      },
      onLost() {
        const at = Date.now()
        lostTimer ??= setTimeout(() => {
          setLostAt(at)
          // Perhaps it is not the line but the session that has ended.
          void queries.invalidateQueries({ queryKey: sessionKey })
        }, PATIENCE)
      },
      onGap: () => void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }),
    })
    return () => {
      clearTimeout(flushTimer)
      clearTimeout(lostTimer)
      close()
    }
  }, [queries])

  return { lostAt }
}
