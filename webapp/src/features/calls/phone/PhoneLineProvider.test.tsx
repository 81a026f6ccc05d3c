import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCallDesk, Bar } from '@/testing/callBarDesk'
import { aCall, aPhone, aRingingPhone } from '@/testing/fixtures/call'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { CallButton } from '../dial/CallButton'
import { PhoneLineProvider } from './PhoneLineProvider'

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

describe('a number that is called from a page', () => {
  beforeEach(() => {
    desk.phone = aPhone({ state: 'available', call: null, leg: null })
  })

  it('rings here and is taken without a question', async () => {
    await dial(() => HttpResponse.json(aCall({ id: 21, direction: 'out', stage: 'placed' }), { status: 201 }))

    await rings({ id: 21, direction: 'out' })

    await expect.poll(() => desk.town.asked).toContain('accept')
  })

  it('takes no customer who rings instead', async () => {
    await dial(() => HttpResponse.json(aCall({ id: 21, direction: 'out', stage: 'placed' }), { status: 201 }))

    await rings({ id: 22 })

    expect(desk.town.asked).toEqual([])
  })

  it('that could not be called leaves the next ring to the agent', async () => {
    await dial(() => problem(409, 'number-busy'))

    await rings({ id: 22 })

    expect(desk.town.asked).toEqual([])
  })

  async function dial(answer: () => Response) {
    let answered = false
    server.use(
      http.post(`${API}/calls`, () => {
        answered = true
        return answer()
      }),
    )
    show(
      <PhoneLineProvider>
        <CallButton to="+14155550123" />
      </PhoneLineProvider>,
    )
    await expect.poll(() => desk.town.lines()).toBe(1)
    await userEvent.click(await screen.findByRole('button', { name: 'Call +1 415-555-0123' }))
    await expect.poll(() => answered).toBe(true)
    expect(await screen.findByText(/rings first|was not made/)).toBeInTheDocument()
  }

  /** Until the page knows whose ring that is. */
  async function rings(call: Parameters<typeof aRingingPhone>[0]) {
    let asked = 0
    desk.phone = aRingingPhone(call)
    server.use(
      http.get(`${API}/phone`, () => {
        asked += 1
        return HttpResponse.json(desk.phone)
      }),
    )
    desk.town.say('ring', 'CA2')
    await expect.poll(() => asked).toBeGreaterThan(0)
    await expect
      .poll(() => screen.getByRole('button', { name: 'Call +1 415-555-0123' }))
      .toHaveAttribute('aria-disabled', 'true')
  }
})

/** A page in a conversation asks before it goes. */
function leaving() {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}
