import type { Call, Device } from '@twilio/voice-sdk'
import { choices, choose, takeKept } from './audioDevices'
import type { OpenPhone, PhoneAdapter, PhoneListener } from './PhoneAdapter'
import { troubleOfCallError, troubleOfError, troubleOfMicrophone, troubleOfWarning } from './twilioTroubles'

type Sdk = Pick<typeof import('@twilio/voice-sdk'), 'Device' | 'Call'>

/** A token lasts long enough for many tries, and once it is over nobody can ring here. */
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 60_000

/** Twilio's telephone in the browser. Its code comes over the wire only when somebody goes on the phone. */
export const openTwilioPhone: OpenPhone = (listener, askToken) =>
  twilioPhone(() => import('@twilio/voice-sdk'), listener, askToken)

export function twilioPhone(load: () => Promise<Sdk>, ...[listener, askToken]: Parameters<OpenPhone>): PhoneAdapter {
  let device: Device | null = null
  let call: Call | null = null
  let registered = false
  let closed = false
  let renewal: ReturnType<typeof setTimeout> | undefined

  async function connect() {
    await askForMicrophone(listener)
    const [{ Device, Call }, { token }] = await Promise.all([load(), askToken()])
    if (closed) return
    device = new Device(token, { logLevel: 'silent', codecPreferences: [Call.Codec.Opus, Call.Codec.PCMU] })
    listen(device)
    await device.register()
  }

  function listen(line: Device) {
    line.on('registered', () => {
      registered = true
      listener.onTrouble('line-lost', false)
      listener.onTrouble('not-admitted', false)
      listener.onReady(true)
      hushAndWatch(line)
    })
    line.on('unregistered', () => closed || isLost())
    line.on('error', fail)
    line.on('tokenWillExpire', () => void renewToken(line))
    line.on('incoming', ring)
  }

  function isLost() {
    registered = false
    listener.onTrouble('line-lost', true)
    listener.onReady(false)
  }

  /** What it has no word for is nothing to say while it is registered: no news would ever take it back. */
  function fail(error: { code?: number }, about?: Call) {
    if (about) return failInCall(error)
    const trouble = troubleOfError(error.code)
    if (trouble !== 'line-lost' || !registered) listener.onTrouble(trouble, true)
  }

  function failInCall(error: { code?: number }) {
    listener.onTrouble(troubleOfCallError(error.code), true)
  }

  /** The desk has a ring of its own; and it says when a headset was pulled out. */
  function hushAndWatch({ audio }: Device) {
    audio?.incoming(false)
    audio?.disconnect(false)
    // It registers again after each lost connection; and the SDK has a listener of its own there.
    audio?.removeListener('deviceChange', missDevices)
    audio?.on('deviceChange', missDevices)
    if (audio) takeKept(audio, listener)
  }

  function missDevices(lost: unknown[]) {
    listener.onTrouble('mic-lost', lost.length > 0)
    if (lost.length === 0 && device?.audio) takeKept(device.audio, listener)
  }

  async function renewToken(line: Device, pause = FIRST_PAUSE) {
    clearTimeout(renewal)
    try {
      const { token } = await askToken()
      if (closed) return
      line.updateToken(token)
      listener.onTrouble('not-admitted', false)
    } catch {
      if (closed) return
      listener.onTrouble('not-admitted', true)
      renewal = setTimeout(() => void renewToken(line, Math.min(2 * pause, LONGEST_PAUSE)), pause)
    }
  }

  function ring(incoming: Call) {
    call = incoming
    incoming.on('accept', talk)
    incoming.on('cancel', () => over(listener.onRingOver))
    incoming.on('reject', () => over(listener.onRingOver))
    incoming.on('disconnect', () => over(listener.onEnded))
    incoming.on('error', failInCall)
    incoming.on('reconnecting', () => listener.onTrouble('bad-network', true))
    incoming.on('reconnected', () => listener.onTrouble('bad-network', false))
    incoming.on('warning', (name: string) => warn(name, true))
    incoming.on('warning-cleared', (name: string) => warn(name, false))
    listener.onRing()
  }

  /** Heard already: whatever was the matter with the microphone is mended. */
  function talk() {
    for (const mended of ['mic-denied', 'mic-missing', 'mic-lost'] as const) listener.onTrouble(mended, false)
    if (device?.audio) takeKept(device.audio, listener)
    listener.onConnected()
  }

  function over(tell: () => void) {
    call = null
    listener.onTrouble('bad-network', false)
    listener.onTrouble('mic-silent', false)
    tell()
  }

  function warn(name: string, there: boolean) {
    const trouble = troubleOfWarning(name)
    if (trouble) listener.onTrouble(trouble, there)
  }

  return {
    connect,
    accept: async () => call?.accept(),
    reject: async () => call?.reject(),
    hangUp: async () => call?.disconnect(),
    mute: async (on) => call?.mute(on),
    sendDigits: async (digits) => call?.sendDigits(digits),
    devices: () => choices(device?.audio),
    async choose(kind, id) {
      if (device?.audio) await choose(device.audio, kind, id, listener)
    },
    close() {
      closed = true
      clearTimeout(renewal)
      device?.destroy()
    },
  }
}

/** Asked when somebody goes on the phone, not when the first customer already hears the ringing. */
async function askForMicrophone(listener: PhoneListener) {
  if (!navigator.mediaDevices) {
    listener.onTrouble('not-secure', true)
    throw new Error('not-secure')
  }
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    for (const track of stream.getTracks()) track.stop()
    listener.onTrouble('mic-denied', false)
    listener.onTrouble('mic-missing', false)
  } catch (error) {
    const trouble = troubleOfMicrophone(error)
    listener.onTrouble(trouble, true)
    throw new Error(trouble)
  }
}
