import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { OwnPhoneContext } from '@/lib/ownPhone'
import { callKeys } from '../api/keys'
import { usePhone } from '../api/usePhone'
import { whyClosed } from '../dial/whyClosed'
import { newPhoneLine, type PhoneLine } from './phoneLine'
import { awaitedCall, goFromCall, isBack, isBackInCall } from './reload'
import { openTownPhone } from './townPhone'
import { openTwilioPhone } from './twilioPhone'

/** Where no line was opened there is a silent one. */
export const LineContext = createContext<PhoneLine>(newPhoneLine())

/** Keeps the line open while the agent's phone is this browser, over all pages. */
export function PhoneLineProvider({ children }: { children: ReactNode }) {
  const { data: phone, dataUpdatedAt } = usePhone()
  const queries = useQueryClient()
  const [line] = useState(newPhoneLine)
  const onPhone = phone !== undefined && phone.device === 'browser' && phone.state !== 'offline'
  const provider = onPhone ? phone.provider : 'off'
  useEffect(() => {
    if (provider === 'off') return
    line.open(provider === 'town' ? openTownPhone : openTwilioPhone)
    return line.close
  }, [line, provider])
  const closed = phone ? whyClosed(phone) : null
  const own = useMemo(
    () => ({
      closed,
      expect: (call: number) => void line.wish({ what: 'expect', call }).catch(() => {}),
      asked: () => void queries.invalidateQueries({ queryKey: callKeys.all }),
    }),
    [line, queries, closed],
  )
  return (
    <LineContext.Provider value={line}>
      <LineWatch call={phone?.call?.id ?? null} knownAt={dataUpdatedAt} line={line} />
      <OwnPhoneContext.Provider value={own}>{children}</OwnPhoneContext.Provider>
    </LineContext.Provider>
  )
}

export function usePhoneLine(): PhoneLine {
  return useContext(LineContext)
}

export function useLineState() {
  const line = usePhoneLine()
  return useSyncExternalStore(line.watch, line.state)
}

interface Watch {
  line: PhoneLine
  call: number | null
  /** When the desk was asked which call that is. */
  knownAt: number
}

/** What follows from the line by itself. */
function LineWatch({ line, call, knownAt }: Watch) {
  const queries = useQueryClient()
  const { link, ringing, rangAt, expected, talking, elsewhere } = useSyncExternalStore(line.watch, line.state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the line may be news of the call
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: callKeys.phone })
  }, [queries, ringing, talking])
  // The page was reloaded in a call, and the desk calls it back.
  useEffect(() => {
    if (link === 'ready' && !elsewhere) isBack()
  }, [link, elsewhere])
  useEffect(() => {
    // What was known before it rang may be of the call before.
    if (!ringing || elsewhere || call === null || knownAt < rangAt) return
    const back = call === awaitedCall()
    if (!back && call !== expected) return
    if (back) isBackInCall()
    line.wish({ what: 'answer', call }).catch(() => {})
  }, [line, ringing, rangAt, expected, call, knownAt, elsewhere])
  useEffect(() => {
    if (!talking || elsewhere) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    const go = () => call !== null && goFromCall(call)
    window.addEventListener('beforeunload', warn)
    // Before the telephone itself goes.
    window.addEventListener('pagehide', go, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', go, { capture: true })
    }
  }, [talking, elsewhere, call])
  // One that is shown again as it was has no telephone any more.
  useEffect(() => {
    const again = (event: PageTransitionEvent) => {
      if (event.persisted && !elsewhere) void line.wish({ what: 'anew' })
    }
    window.addEventListener('pageshow', again)
    return () => window.removeEventListener('pageshow', again)
  }, [line, elsewhere])
  return null
}
