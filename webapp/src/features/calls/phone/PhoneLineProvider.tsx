import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { callKeys } from '../api/keys'
import { usePhone } from '../api/usePhone'
import { newPhoneLine, type PhoneLine } from './phoneLine'
import { openTownPhone } from './townPhone'
import { openTwilioPhone } from './twilioPhone'

/** Where no line was opened there is a silent one. */
const LineContext = createContext<PhoneLine>(newPhoneLine())

/** Keeps the line open while the agent's phone is this browser, over all pages. */
export function PhoneLineProvider({ children }: { children: ReactNode }) {
  const phone = usePhone().data
  const [line] = useState(newPhoneLine)
  const onPhone = phone !== undefined && phone.device === 'browser' && phone.state !== 'offline'
  const provider = onPhone ? phone.provider : 'off'
  useEffect(() => {
    if (provider === 'off') return
    line.open(provider === 'town' ? openTownPhone : openTwilioPhone)
    return line.close
  }, [line, provider])
  return (
    <LineContext.Provider value={line}>
      <LineWatch inCall={phone?.state === 'on-call'} line={line} />
      {children}
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

/** What follows from the line by itself. */
function LineWatch({ line, inCall }: { line: PhoneLine; inCall: boolean }) {
  const queries = useQueryClient()
  const { ringing, talking, elsewhere } = useSyncExternalStore(line.watch, line.state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the line may be news of the call
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: callKeys.phone })
  }, [queries, ringing, talking])
  // The page was reloaded in a call, and the desk calls it back.
  useEffect(() => {
    if (ringing && inCall && !elsewhere) void line.wish({ what: 'answer' })
  }, [line, ringing, inCall, elsewhere])
  useEffect(() => {
    if (!talking || elsewhere) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [talking, elsewhere])
  return null
}
