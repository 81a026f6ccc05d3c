import type { PhoneToken } from '@/api/shapes'

/** What keeps a browser from being a good telephone; each is said in words, with what helps. */
export const TROUBLES = [
  'mic-denied',
  'mic-missing',
  'mic-lost',
  'mic-silent',
  'mic-away',
  'speaker-away',
  'not-secure',
  'line-lost',
  'bad-network',
  'not-admitted',
] as const
export type Trouble = (typeof TROUBLES)[number]

/** Who is told what the line does. */
export interface PhoneListener {
  onReady: (ready: boolean) => void
  onRing: () => void
  onRingOver: () => void
  onConnected: () => void
  onEnded: () => void
  onTrouble: (trouble: Trouble, there: boolean) => void
}

export interface AudioChoice {
  kind: 'microphone' | 'speaker'
  devices: { id: string; name: string }[]
  chosen: string
}

/** A telephone in the browser. Whoever makes it is a provider; what it knows is one line and at most one call. */
export interface PhoneAdapter {
  connect: () => Promise<void>
  accept: () => Promise<void>
  reject: () => Promise<void>
  hangUp: () => Promise<void>
  mute: (on: boolean) => Promise<void>
  sendDigits: (digits: string) => Promise<void>
  /** Empty where the provider has nothing to choose. */
  devices: () => AudioChoice[]
  choose: (kind: AudioChoice['kind'], id: string) => Promise<void>
  close: () => void
}

export type OpenPhone = (listener: PhoneListener, askToken: () => Promise<PhoneToken>) => PhoneAdapter
