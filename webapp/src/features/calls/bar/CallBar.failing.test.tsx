import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCallDesk, Bar } from '@/testing/callBarDesk'
import { aCall, aPhone } from '@/testing/fixtures/call'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'

let desk: ReturnType<typeof aCallDesk>

beforeEach(() => {
  desk = aCallDesk()
})
afterEach(() => desk.town.close())

describe('a wish that failed', () => {
  it('is said of its own call only, and never tried again in the next', async () => {
    desk.refuse = () => problem(409, 'phone-in-use')
    server.use(http.get(`${API}/calls/21`, () => HttpResponse.json(desk.phone.call)))
    const { queries } = show(<Bar />)
    await userEvent.click(await screen.findByRole('button', { name: 'Hold' }))
    expect(await screen.findByText(/That did not work/)).toBeInTheDocument()

    desk.phone = aPhone({ call: aCall({ id: 21, customer: { number: 'C-8', name: 'Ana Lopez' } }) })
    await queries.invalidateQueries()

    expect(await screen.findByText('Ana Lopez')).toBeInTheDocument()
    expect(screen.queryByText(/That did not work/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('is not said when the browser has ended the call by itself', async () => {
    desk.refuse = () => problem(503, 'unavailable')
    show(<Bar />)
    await expect.poll(() => desk.town.lines()).toBe(1)
    desk.town.say('ring')
    desk.town.say('connected')
    await screen.findByRole('button', { name: 'End the call' })
    await expect.poll(talking).toBe(true)

    await userEvent.click(screen.getByRole('button', { name: 'End the call' }))
    await expect.poll(() => desk.town.asked).toContain('hangup')
    desk.town.say('ended')
    await expect.poll(talking).toBe(false)

    expect(screen.queryByText(/That did not work/)).toBeNull()
  })

  it('is said when nothing here could end the call either', async () => {
    desk.refuse = () => problem(503, 'unavailable')
    show(<Bar />)

    await userEvent.click(await screen.findByRole('button', { name: 'End the call' }))

    expect(await screen.findByText(/That did not work/)).toBeInTheDocument()
  })
})

/** A page in a conversation asks before it goes. */
function talking() {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}
