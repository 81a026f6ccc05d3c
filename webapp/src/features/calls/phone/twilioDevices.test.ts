import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeCall, FakeDevice, listening, microphone, sdk } from '@/testing/fakeTwilio'
import type { PhoneAdapter, Trouble } from './PhoneAdapter'
import { twilioPhone } from './twilioPhone'

let phone: PhoneAdapter
let troubles: Set<Trouble>
let mic: ReturnType<typeof microphone>

beforeEach(() => {
  localStorage.clear()
  troubles = new Set()
  mic = microphone()
  phone = open()
})
afterEach(() => {
  mic.putBack()
  localStorage.clear()
})

function open() {
  const token = { identity: 'agent_1', token: 't', expiresAt: '', provider: 'twilio' as const, door: '' }
  return twilioPhone(
    async () => sdk(),
    listening([], troubles),
    async () => token,
  )
}

async function connected() {
  await phone.connect()
  return FakeDevice.last()
}

const chosen = () => phone.devices().map((choice) => choice.chosen)

describe('the headset that was chosen', () => {
  it('is taken again by the next page, microphone and speaker', async () => {
    await connected()
    await phone.choose('microphone', 'headset')
    await phone.choose('speaker', 'room')
    phone.close()

    phone = open()
    await connected()

    await expect.poll(chosen).toEqual(['headset', 'room'])
    expect(troubles).toEqual(new Set())
  })

  it('is missed in words while it is not plugged in, and taken as soon as it is', async () => {
    localStorage.setItem('sweetline.phone.microphone', 'other')
    localStorage.setItem('sweetline.phone.speaker', 'other')
    const { audio } = await connected()
    expect(troubles).toEqual(new Set(['mic-away', 'speaker-away']))
    expect(chosen()).toEqual(['default', 'default'])

    audio.availableInputDevices.set('other', { deviceId: 'other', label: 'Other' })
    audio.availableOutputDevices.set('other', { deviceId: 'other', label: 'Other' })
    audio.emit('deviceChange', [])

    await expect.poll(chosen).toEqual(['other', 'other'])
    await expect.poll(() => troubles).toEqual(new Set())
  })

  it('is forgotten for the browser’s usual one', async () => {
    localStorage.setItem('sweetline.phone.microphone', 'other')
    const { audio } = await connected()
    audio.availableInputDevices.set('default', { deviceId: 'default', label: 'Usual' })

    await phone.choose('microphone', 'default')

    expect(localStorage.getItem('sweetline.phone.microphone')).toBeNull()
    expect(troubles).toEqual(new Set())
  })
})

describe('a trouble of the telephone', () => {
  it('with the microphone is over when another is chosen, and when one is heard', async () => {
    const device = await connected()
    device.audio.emit('deviceChange', [{ deviceId: 'headset' }])
    expect(troubles).toEqual(new Set(['mic-lost']))
    await phone.choose('microphone', 'headset')
    expect(troubles).toEqual(new Set())

    const call = new FakeCall()
    device.emit('incoming', call)
    call.emit('error', { code: 31401 })
    expect(troubles).toEqual(new Set(['mic-denied']))
    await phone.accept()

    expect(troubles).toEqual(new Set())
  })

  it('in a call goes with the call, and is none of the line', async () => {
    const device = await connected()
    const call = new FakeCall()
    device.emit('incoming', call)
    call.emit('error', { code: 31003 })
    device.emit('error', { code: 31000 }, call)
    expect(troubles).toEqual(new Set(['bad-network']))

    call.emit('disconnect', call)

    expect(troubles).toEqual(new Set())
  })

  it('that has no word is not said while the line is registered, for nothing would take it back', async () => {
    const device = await connected()

    device.emit('error', { code: 31000 })
    expect(troubles).toEqual(new Set())
    device.emit('unregistered')
    device.emit('error', { code: 31000 })

    expect(troubles).toEqual(new Set(['line-lost']))
  })
})
