import type { Call, Device } from '@twilio/voice-sdk'
import type { PhoneListener, Trouble } from '@/features/calls/phone/PhoneAdapter'

type Listener = (...told: unknown[]) => void

class Emitter {
  private readonly listeners: { event: string; listener: Listener }[] = []

  on(event: string, listener: Listener) {
    this.listeners.push({ event, listener })
  }

  removeListener(event: string, listener: Listener) {
    const at = this.listeners.findIndex((known) => known.event === event && known.listener === listener)
    if (at >= 0) this.listeners.splice(at, 1)
  }

  emit(event: string, ...told: unknown[]) {
    for (const known of [...this.listeners]) if (known.event === event) known.listener(...told)
  }

  count(event: string) {
    return this.listeners.filter((known) => known.event === event).length
  }
}

type CallVerbs = Pick<Call, 'accept' | 'reject' | 'disconnect' | 'mute' | 'sendDigits'>

/** A call as the SDK hands it over: what is asked of it is told back by its events. */
export class FakeCall extends Emitter implements CallVerbs {
  static readonly Codec = { Opus: 'opus', PCMU: 'pcmu' }
  readonly asked: string[] = []

  accept() {
    this.asked.push('accept')
    this.emit('accept', this)
  }

  reject() {
    this.asked.push('reject')
    this.emit('reject')
  }

  disconnect() {
    this.asked.push('disconnect')
    this.emit('disconnect', this)
  }

  mute(on?: boolean) {
    this.asked.push(`mute ${on}`)
    this.emit('mute', on, this)
  }

  sendDigits(digits: string) {
    this.asked.push(`digits ${digits}`)
  }
}

class FakeAudio extends Emitter {
  readonly sounds: Record<string, boolean> = {}
  readonly availableInputDevices = new Map([['headset', { deviceId: 'headset', label: 'Headset' }]])
  readonly availableOutputDevices = new Map([['room', { deviceId: 'room', label: '' }]])
  inputDevice: { deviceId: string } | null = null
  isOutputSelectionSupported = true
  /** What the SDK itself hears of a changed device. */
  changes = 0
  private speakers = new Set<{ deviceId: string }>()

  readonly speakerDevices = {
    get: () => this.speakers,
    set: async (id: string) => {
      this.speakers = new Set([{ deviceId: id }])
    },
  }

  constructor() {
    super()
    this.on('deviceChange', () => {
      this.changes += 1
    })
  }

  incoming(on: boolean) {
    this.sounds.incoming = on
  }

  disconnect(on: boolean) {
    this.sounds.disconnect = on
  }

  async setInputDevice(id: string) {
    this.inputDevice = { deviceId: id }
  }
}

type DeviceVerbs = Pick<Device, 'register' | 'updateToken' | 'destroy'>

/** Twilio's device, without a network. */
export class FakeDevice extends Emitter implements DeviceVerbs {
  private static readonly all: FakeDevice[] = []
  readonly audio = new FakeAudio()
  destroyed = false

  constructor(public token: string) {
    super()
    FakeDevice.all.push(this)
  }

  static made() {
    return FakeDevice.all.length
  }

  static last() {
    const device = FakeDevice.all.at(-1)
    if (!device) throw new Error('no device was made')
    return device
  }

  async register() {
    this.emit('registered')
  }

  updateToken(token: string) {
    this.token = token
  }

  destroy() {
    this.destroyed = true
  }
}

export function sdk() {
  return { Device: FakeDevice, Call: FakeCall } as unknown as Pick<
    typeof import('@twilio/voice-sdk'),
    'Device' | 'Call'
  >
}

/** Writes down what a telephone tells. */
export function listening(said: string[], troubles: Set<Trouble>): PhoneListener {
  return {
    onReady: (ready) => said.push(ready ? 'ready' : 'not ready'),
    onRing: () => said.push('ring'),
    onRingOver: () => said.push('ring over'),
    onConnected: () => said.push('connected'),
    onEnded: () => said.push('ended'),
    onTrouble: (trouble, there) => (there ? troubles.add(trouble) : troubles.delete(trouble)),
  }
}

/** The browser's microphone, which jsdom has not. */
export function microphone() {
  const before = Object.getOwnPropertyDescriptor(navigator, 'mediaDevices')
  let stopped = 0
  let denial: DOMException | null = null
  const set = (value: unknown) => Object.defineProperty(navigator, 'mediaDevices', { value, configurable: true })
  set({
    getUserMedia: async () => {
      if (denial) throw denial
      return { getTracks: () => [{ stop: () => (stopped += 1) }] }
    },
  })
  return {
    stopped: () => stopped,
    denies: (why: DOMException) => {
      denial = why
    },
    isMissing: () => set(undefined),
    putBack() {
      if (before) Object.defineProperty(navigator, 'mediaDevices', before)
      else Reflect.deleteProperty(navigator, 'mediaDevices')
    },
  }
}
