import type { CallLeg, DeskCall, Phone } from '@/api/shapes'

/** What the call bar shows. */
export type Scene = 'nothing' | 'ringing' | 'talking' | 'supervising' | 'wrap-up'

export function sceneOf(phone: Phone | undefined, call: DeskCall | null): Scene {
  if (!phone || phone.provider === 'off') return 'nothing'
  // A supervisor listens beside their own work: the phone's state says nothing of it.
  const own = call ? ownLeg(phone, call) : null
  if (own?.role === 'supervisor') return own.state === 'joined' ? 'supervising' : 'nothing'
  if (phone.state === 'ringing' && call) return 'ringing'
  if (phone.state === 'on-call' && call) return 'talking'
  return phone.wrapUp ? 'wrap-up' : 'nothing'
}

export function ownLeg(phone: Phone, call: DeskCall): CallLeg | null {
  return call.legs.find(({ id }) => id === phone.leg) ?? null
}

/** A colleague whom this agent asks before handing the call over. */
export function consultedLeg(phone: Phone, call: DeskCall): CallLeg | null {
  const mine = ownLeg(phone, call)
  if (!mine || isGuest(mine, call)) return null
  return call.legs.find((leg) => leg.id !== mine.id && leg.purpose === 'consult' && isThere(leg)) ?? null
}

/** Asked by a colleague whose call it still is. */
export function isGuest(leg: CallLeg, call: DeskCall): boolean {
  return leg.purpose === 'consult' && leg.account !== (call.agent?.id ?? null)
}

/** Everybody else whom the agent can send away again. */
export function otherParties(phone: Phone, call: DeskCall): CallLeg[] {
  return call.legs.filter((leg) => leg.id !== phone.leg && leg.purpose === 'party' && isThere(leg))
}

/** Who was called in and is not there any more, without anybody having sent them away; the last try of a number counts. */
export function goneParties(phone: Phone, call: DeskCall): CallLeg[] {
  const parties = call.legs.filter((leg) => leg.id !== phone.leg && leg.purpose === 'party')
  return parties.filter(
    (leg) =>
      !isThere(leg) &&
      leg.state !== 'canceled' &&
      !parties.some((other) => other.name === leg.name && other.id > leg.id),
  )
}

/** This time: who was sent back to the line has talked before. */
export function waitsSince({ waitingSince, queuedAt, beganAt }: DeskCall): string {
  return waitingSince ?? queuedAt ?? beganAt
}

export function isThere({ state }: CallLeg): boolean {
  return isCalled({ state }) || state === 'joined'
}

export function isCalled({ state }: Pick<CallLeg, 'state'>): boolean {
  return state === 'asked' || state === 'ringing'
}
