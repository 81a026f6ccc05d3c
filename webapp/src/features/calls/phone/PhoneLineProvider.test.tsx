import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCallDesk, Bar } from '@/testing/callBarDesk'
import { aPhone, aRingingPhone } from '@/testing/fixtures/call'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'

let desk: ReturnType<typeof aCallDesk>
let told: string[]

beforeEach(() => {
  localStorage.clear()
  desk = aCallDesk()
  told = []
  server.use(
    http.all(`${API}/phone/reload`, ({ request }) => {
      told.push(request.method)
      return new HttpResponse(null, { status: 204 })
    }),
  )
})
afterEach(() => {
  desk.town.close()
  localStorage.clear()
})

describe('a page that is loaded anew in a conversation', () => {
  it('says that it goes, says that it is back, and takes the same call without a question', async () => {
    desk.phone = aPhone()
    const first = show(<Bar />)
    await expect.poll(() => desk.town.lines()).toBe(1)
    desk.town.say('ring')
    desk.town.say('connected')
    await expect.poll(() => leaving()).toBe(true)

    window.dispatchEvent(new Event('pagehide'))
    await expect.poll(() => told).toEqual(['PUT'])
    first.unmount()
    desk.phone = aPhone({ state: 'available', call: null, leg: null })
    const { queries } = show(<Bar />)
    await expect.poll(() => told).toEqual(['PUT', 'DELETE'])
    desk.phone = aRingingPhone()
    desk.town.say('ring', 'CA2')
    await queries.invalidateQueries()

    await expect.poll(() => desk.town.asked).toContain('accept')
  })

  it('does not take another call by itself', async () => {
    desk.phone = aRingingPhone()
    show(<Bar />)
    await expect.poll(() => desk.town.lines()).toBe(1)

    window.dispatchEvent(new Event('pagehide'))

    expect(told).toEqual([])
    expect(desk.town.asked).not.toContain('accept')
  })
})

/** A page in a conversation asks before it goes. */
function leaving() {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}
