import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeDevice, listening, microphone, sdk } from '@/testing/fakeTwilio'
import type { Trouble } from './PhoneAdapter'
import { twilioPhone } from './twilioPhone'

let troubles: Set<Trouble>
let refused: boolean
let mic: ReturnType<typeof microphone>

beforeEach(() => {
  troubles = new Set()
  refused = false
  mic = microphone()
})
afterEach(() => mic.putBack())

async function connected() {
  let tokens = 0
  const phone = twilioPhone(
    async () => sdk(),
    listening([], troubles),
    async () => {
      if (refused) throw new Error('signed out')
      tokens += 1
      return { identity: 'agent_1', token: `token ${tokens}`, expiresAt: '', provider: 'twilio', door: '' }
    },
  )
  await phone.connect()
  return FakeDevice.last()
}

describe('the admission of a telephone of Twilio', () => {
  it('fetches a new token before the old one expires, and says when it gets none', async () => {
    const device = await connected()
    device.emit('tokenWillExpire', device)
    await expect.poll(() => device.token).toBe('token 2')
    expect(troubles).toEqual(new Set())

    refused = true
    device.emit('tokenWillExpire', device)

    await expect.poll(() => troubles).toEqual(new Set(['not-admitted']))
    expect(device.token).toBe('token 2')
  })

  it('asks for a new token again and again, less and less often, until it gets one', async () => {
    const device = await connected()
    vi.useFakeTimers()
    refused = true
    device.emit('tokenWillExpire', device)
    await vi.advanceTimersByTimeAsync(7_000)
    expect(troubles).toEqual(new Set(['not-admitted']))
    refused = false

    await vi.advanceTimersByTimeAsync(6_000)
    expect(device.token).toBe('token 1')
    await vi.advanceTimersByTimeAsync(2_000)

    expect(device.token).toBe('token 2')
    expect(troubles).toEqual(new Set())
  })
})
