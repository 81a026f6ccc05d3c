import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { townDoor } from '@/testing/townDoor'
import type { OpenPhone, PhoneAdapter, PhoneListener } from './PhoneAdapter'
import { newPhoneLine, type PhoneLine } from './phoneLine'
import { openTownPhone } from './townPhone'
import { troubleOfError, troubleOfMicrophone, troubleOfWarning } from './twilioTroubles'

const nothing = async () => {}
const silentPhone: PhoneAdapter = {
  connect: nothing,
  accept: nothing,
  reject: nothing,
  hangUp: nothing,
  mute: nothing,
  sendDigits: nothing,
  devices: () => [],
  choose: nothing,
  close() {},
}

let town: ReturnType<typeof townDoor>
let line: PhoneLine

beforeEach(() => {
  town = townDoor()
  line = newPhoneLine()
})
afterEach(() => {
  line.close()
  town.close()
})

describe('the line of a browser', () => {
  it('rings, talks and is silent again', async () => {
    line.open(openTownPhone)
    await expect.poll(() => line.state().link).toBe('ready')

    town.say('ring')
    await expect.poll(() => line.state().ringing).toBe(true)
    await line.wish({ what: 'answer', call: 20 })
    town.say('connected')
    await expect.poll(() => line.state().talking).toBe(true)
    town.say('ended')

    await expect.poll(() => line.state()).toMatchObject({ ringing: false, talking: false, muted: false })
    expect(town.asked).toEqual(['accept'])
  })

  it('takes no ring for a call that is expected: it knows not whose it is', async () => {
    line.open(openTownPhone)
    await expect.poll(() => line.state().link).toBe('ready')

    await line.wish({ what: 'expect', call: 21 })
    town.say('ring')
    await expect.poll(() => line.state()).toMatchObject({ ringing: true, expected: 21 })
    expect(town.asked).toEqual([])
    await line.wish({ what: 'answer', call: 21 })

    expect(line.state().expected).toBeNull()
    expect(town.asked).toEqual(['accept'])
  })

  it('goes with its page', async () => {
    line.open(openTownPhone)
    await expect.poll(() => line.state().link).toBe('ready')

    window.dispatchEvent(new Event('pagehide'))

    await expect.poll(() => town.asked).toEqual(['left l1'])
  })

  it('stops ringing when the caller has hung up, and forgets the trouble of the call before', async () => {
    line.open(openTownPhone)
    town.say('ring')
    await expect.poll(() => line.state().ringing).toBe(true)

    town.say('cancel')

    await expect.poll(() => line.state().ringing).toBe(false)
    expect(line.state().troubles).toEqual([])
  })
})

describe('a line that is lost', () => {
  let listener: PhoneListener
  let opened: number

  beforeEach(() => {
    vi.useFakeTimers()
    opened = 0
  })

  const openPhone: OpenPhone = (told) => {
    listener = told
    opened += 1
    return { ...silentPhone, connect: async () => told.onReady(true) }
  }

  async function ready() {
    line.open(openPhone)
    await vi.waitFor(() => expect(line.state().link).toBe('ready'))
  }

  it('is opened anew when it does not come back by itself', async () => {
    await ready()
    listener.onReady(false)
    await vi.advanceTimersByTimeAsync(9_000)
    listener.onReady(true)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(opened).toBe(1)

    listener.onReady(false)
    await vi.advanceTimersByTimeAsync(10_000)

    expect(opened).toBe(2)
    expect(line.state().link).toBe('ready')
  })

  it('is not opened anew in a call, nor while it rings, even when somebody asks for it', async () => {
    await ready()
    listener.onRing()
    listener.onReady(false)
    await line.wish({ what: 'retry' })
    listener.onConnected()
    await line.wish({ what: 'retry' })
    expect(opened).toBe(1)
    expect(line.state().talking).toBe(true)

    listener.onEnded()
    await line.wish({ what: 'retry' })

    expect(opened).toBe(2)
  })

  it('is opened anew with a page that is shown again: nobody talks on what it had', async () => {
    await ready()
    listener.onConnected()

    await line.wish({ what: 'anew' })

    expect(opened).toBe(2)
    expect(line.state().talking).toBe(false)
  })

  it('is not opened anew in a call, nor when a person has to mend something first', async () => {
    await ready()
    listener.onConnected()
    listener.onReady(false)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(opened).toBe(1)
    listener.onEnded()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(opened).toBe(2)

    listener.onTrouble('mic-denied', true)
    listener.onReady(false)
    await vi.advanceTimersByTimeAsync(60_000)

    expect(opened).toBe(2)
  })
})

describe('the troubles of a telephone in a browser', () => {
  it('have names that an agent understands', () => {
    expect(troubleOfError(20104)).toBe('not-admitted')
    expect(troubleOfError(31401)).toBe('mic-denied')
    expect(troubleOfError(31009)).toBe('line-lost')
    expect(troubleOfError(undefined)).toBe('line-lost')
    expect(troubleOfWarning('high-jitter')).toBe('bad-network')
    expect(troubleOfWarning('constant-audio-input-level')).toBe('mic-silent')
    expect(troubleOfWarning('something-new')).toBeNull()
    expect(troubleOfMicrophone(new DOMException('', 'NotAllowedError'))).toBe('mic-denied')
    expect(troubleOfMicrophone(new DOMException('', 'NotFoundError'))).toBe('mic-missing')
  })
})
