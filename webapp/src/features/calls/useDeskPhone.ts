import { useState } from 'react'
import { useCall } from './api/useCall'
import { useCallAct } from './api/useCallAct'
import { usePhone } from './api/usePhone'
import { type CallAct, end, hold, mute, pressKeys, unhold, unmute } from './callActs'
import { useLineState, usePhoneLine } from './phone/PhoneLineProvider'
import { ownLeg, sceneOf } from './scene'
import { useAnswered } from './useAnswered'

export type DeskPhone = NonNullable<ReturnType<typeof useDeskPhone>>

/** The agent's phone with the call on it, and all that can be done with it from a bar or by keys. */
export function useDeskPhone() {
  const query = usePhone()
  const phone = query.data
  const line = usePhoneLine()
  const { link, ringing, talking, muted: mutedHere, elsewhere } = useLineState()
  const act = useCallAct()
  const [hungUp, setHungUp] = useState<number | null>(null)
  const [answered, setAnswered] = useAnswered(talking)
  const fresh = useCall(phone?.call?.id ?? null).data
  if (!phone) return null

  const call = phone.call ? (fresh ?? phone.call) : null
  const leg = call ? ownLeg(phone, call) : null
  const inBrowser = phone.device === 'browser'
  const muted = mutedHere || (leg?.muted ?? false)
  const run = (wish: CallAct | null) => (wish ? act.mutate(wish) : undefined)

  const busy = (name: string) => act.isPending && act.variables.call === call?.id && act.variables.name === name
  const failed = act.isError && act.variables.call === call?.id
  // The desk could not end it, but this browser has: the call is over as it was wished.
  const endedHere = failed && act.variables.name === 'end' && hungUp === call.id && !talking

  function answer() {
    if (!call) return
    setAnswered(phone?.leg ?? 0)
    void line.wish({ what: 'answer', call: call.id }).catch(() => setAnswered(null))
  }

  function reject() {
    void line.wish({ what: 'reject' }).catch(() => {})
  }

  /** At once in the browser, as a cough does not wait; and at the desk, so that others see it. */
  function toggleMute() {
    if (!call) return
    if (inBrowser) void line.wish({ what: 'mute', on: !muted }).catch(() => {})
    run(muted ? unmute(call.id) : mute(call.id))
  }

  function toggleHold() {
    if (call && !busy('hold')) run(call.held ? unhold(call.id) : hold(call.id))
  }

  /** Also where the desk can't be reached: what the browser holds, it can let go. */
  function hangUp() {
    if (!call || busy('end')) return
    act.mutate(end(call.id), {
      onError() {
        setHungUp(line.state().talking ? call.id : null)
        void line.wish({ what: 'hangUp' }).catch(() => setHungUp(null))
      },
    })
  }

  function press(digits: string) {
    if (!call) return
    if (inBrowser && !elsewhere) void line.wish({ what: 'digits', digits }).catch(() => {})
    else run(pressKeys(call.id, digits))
  }

  return {
    phone,
    call,
    leg,
    scene: sceneOf(phone, call),
    inBrowser,
    muted,
    /** Whether this browser can answer, in whichever tab it has its line. */
    canAnswer: inBrowser && (ringing || link === 'ready'),
    answering: answered !== null && answered === (phone.leg ?? 0),
    lost: query.isError || query.failureCount > 0,
    busy,
    failure:
      failed && !endedHere ? { error: act.error, what: act.variables, retry: () => act.mutate(act.variables) } : null,
    forget: act.reset,
    run,
    answer,
    reject,
    toggleMute,
    toggleHold,
    hangUp,
    press,
  }
}
