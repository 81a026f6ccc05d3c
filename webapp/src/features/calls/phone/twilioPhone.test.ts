import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeCall, FakeDevice, listening, microphone, sdk } from '@/testing/fakeTwilio'
import type { PhoneAdapter, Trouble } from './PhoneAdapter'
import { twilioPhone } from './twilioPhone'

let phone: PhoneAdapter
let said: string[]
let troubles: Set<Trouble>
let tokens: number
let mic: ReturnType<typeof microphone>

beforeEach(() => {
  localStorage.clear()
  said = []
  troubles = new Set()
  tokens = 0
  mic = microphone()
  phone = open()
})
afterEach(() => mic.putBack())

function open() {
  return twilioPhone(
    async () => sdk(),
    listening(said, troubles),
    async () => {
      tokens += 1
      return { identity: 'agent_1', token: `token ${tokens}`, expiresAt: '', provider: 'twilio', door: '' }
    },
  )
}

async function connected() {
  await phone.connect()
  said.length = 0
  return FakeDevice.last()
}

async function ringing() {
  const device = await connected()
  const call = new FakeCall()
  device.emit('incoming', call)
  return { device, call }
}

describe('a telephone of Twilio', () => {
  it('asks for the microphone, then registers with a token of the desk, and has no ring of its own', async () => {
    await phone.connect()

    const device = FakeDevice.last()
    expect(device.token).toBe('token 1')
    expect(said).toEqual(['ready'])
    expect(device.audio.sounds).toEqual({ incoming: false, disconnect: false })
    expect(mic.stopped()).toBe(1)
  })

  it('rings, is answered, and is over when the other side hangs up', async () => {
    const { call } = await ringing()
    await phone.accept()
    call.emit('disconnect', call)
    await phone.mute(true)

    expect(said).toEqual(['ring', 'connected', 'ended'])
    expect(call.asked).toEqual(['accept'])
  })

  it('stops ringing when the caller gives up, and when the agent will not take it', async () => {
    const { device, call } = await ringing()
    call.emit('cancel')
    const second = new FakeCall()
    device.emit('incoming', second)
    await phone.reject()

    expect(said).toEqual(['ring', 'ring over', 'ring', 'ring over'])
    expect(second.asked).toEqual(['reject'])
  })

  it('is muted, presses keys and hangs up in the call that it has', async () => {
    const { call } = await ringing()
    await phone.accept()

    await phone.mute(true)
    await phone.mute(false)
    await phone.sendDigits('42#')
    await phone.hangUp()

    expect(call.asked).toEqual(['accept', 'mute true', 'mute false', 'digits 42#', 'disconnect'])
    expect(said.at(-1)).toBe('ended')
  })

  it('says that the line is lost until it is registered again', async () => {
    const device = await connected()
    device.emit('error', { code: 31005 })
    device.emit('unregistered')

    expect(troubles).toEqual(new Set(['line-lost']))

    await device.register()

    expect(troubles).toEqual(new Set())
    expect(said).toEqual(['not ready', 'ready'])
  })

  it('says that a headset was pulled out until there is one, and leaves the listeners of the SDK alone', async () => {
    const device = await connected()
    await device.register()
    const before = device.audio.changes

    device.audio.emit('deviceChange', [{ deviceId: 'headset' }])
    expect(troubles).toEqual(new Set(['mic-lost']))
    device.audio.emit('deviceChange', [])

    expect(troubles).toEqual(new Set())
    expect(device.audio.changes).toBe(before + 2)
    expect(device.audio.count('deviceChange')).toBe(2)
  })

  it('says that the network is bad while a call reconnects or the SDK warns, and forgets it with the call', async () => {
    const { call } = await ringing()
    await phone.accept()
    call.emit('reconnecting', { code: 53405 })
    expect(troubles).toEqual(new Set(['bad-network']))
    call.emit('reconnected')
    expect(troubles).toEqual(new Set())

    call.emit('warning', 'constant-audio-input-level')
    call.emit('warning', 'high-rtt')
    call.emit('warning', 'of-another-age')
    expect(troubles).toEqual(new Set(['mic-silent', 'bad-network']))
    call.emit('warning-cleared', 'constant-audio-input-level')
    expect(troubles).toEqual(new Set(['bad-network']))
    call.emit('disconnect', call)

    expect(troubles).toEqual(new Set())
  })

  it('lets a microphone and a speaker be chosen', async () => {
    const device = await connected()
    expect(phone.devices()).toEqual([
      { kind: 'microphone', devices: [{ id: 'headset', name: 'Headset' }], chosen: 'default' },
      { kind: 'speaker', devices: [{ id: 'room', name: 'room' }], chosen: 'default' },
    ])

    await phone.choose('microphone', 'headset')
    await phone.choose('speaker', 'room')

    expect(phone.devices().map(({ chosen }) => chosen)).toEqual(['headset', 'room'])
    device.audio.isOutputSelectionSupported = false
    expect(phone.devices().map(({ kind }) => kind)).toEqual(['microphone'])
  })

  it('says why there is no microphone, and does not register', async () => {
    const made = FakeDevice.made()
    mic.denies(new DOMException('', 'NotAllowedError'))

    await expect(phone.connect()).rejects.toThrow('mic-denied')

    expect(troubles).toEqual(new Set(['mic-denied']))
    expect(FakeDevice.made()).toBe(made)
  })

  it('says that a page without encryption has no microphone', async () => {
    mic.isMissing()

    await expect(phone.connect()).rejects.toThrow('not-secure')

    expect(troubles).toEqual(new Set(['not-secure']))
  })

  it('makes no line when it was closed while it connected, and lets go of one that it has', async () => {
    const made = FakeDevice.made()
    const connecting = phone.connect()
    phone.close()
    await connecting
    expect(FakeDevice.made()).toBe(made)

    phone = open()
    const device = await connected()
    phone.close()

    expect(device.destroyed).toBe(true)
  })
})
