import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PhoneLineProvider } from '@/features/calls/phone/PhoneLineProvider'
import { aCallDesk } from '@/testing/callBarDesk'
import { aPhone, aRingingPhone } from '@/testing/fixtures/call'
import { aCustomer } from '@/testing/fixtures/customer'
import { anOrder } from '@/testing/fixtures/order'
import { aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { CallDesk } from './CallDesk'

let desk: ReturnType<typeof aCallDesk>
const now = new Date().toISOString()

beforeEach(() => {
  desk = aCallDesk()
  server.use(
    http.get(`${API}/shop`, () => HttpResponse.json([])),
    http.get(`${API}/customers/:number`, ({ params }) =>
      HttpResponse.json(aCustomer({ number: String(params.number) })),
    ),
    http.get(`${API}/customers/:number/remembered`, () => page([])),
    http.get(`${API}/customers/:number/orders`, () => page([anOrder()])),
    http.get(`${API}/customers/:number/tickets`, () =>
      page([
        aTicket({ number: 'T-7', subject: 'A missing button', lastMessageAt: now, updatedAt: now }),
        aTicket({ number: 'T-6', subject: 'Solved long ago', status: 'solved', lastMessageAt: now, updatedAt: now }),
      ]),
    ),
    http.get(`${API}/calls/20/wrap-up`, () =>
      HttpResponse.json({ topic: '', disposition: '', note: '', followUpAt: null, praised: false, praise: '' }),
    ),
    http.get(`${API}/calls/wrap-up-choices`, () => HttpResponse.json({ topics: [], dispositions: [] })),
  )
})
afterEach(() => desk.town.close())

describe('what opens when it rings', () => {
  it('is the open ticket and the orders of who calls; nothing goes there by itself', async () => {
    desk.phone = aRingingPhone({ ticket: null })
    const { router } = show(<Desk />)

    expect(await screen.findByRole('link', { name: 'A missing button' })).toHaveAttribute('href', '/tickets/T-7')
    expect(await screen.findByText(/Open: T-7 A missing button/)).toBeInTheDocument()
    expect(screen.queryByText('Solved long ago')).toBeNull()
    expect(await screen.findByRole('link', { name: 'Open the customer' })).toBeInTheDocument()
    expect(await screen.findByText(/Last order/)).toBeInTheDocument()
    expect(router.state.location.pathname).toBe('/')
    expect(document.body).toHaveFocus()
  })

  it('lets the agent say who it is when more than one could be calling, and take it back', async () => {
    const ana = { number: 'C-8', name: 'Ana Lopez' }
    desk.phone = aRingingPhone({ callerTrust: 'maybe', candidates: [ana] })
    const { queries } = show(<Desk />)
    expect(await screen.findByText(/Ask for the name before you share anything/)).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Maria Lopez' })).not.toBeChecked()

    await userEvent.click(screen.getByRole('radio', { name: 'Ana Lopez' }))
    await expect.poll(() => desk.wished).toHaveLength(1)
    desk.change({
      customer: ana,
      candidates: [{ number: 'C-7', name: 'Maria Lopez' }],
      callerTrust: 'sure',
      said: { customer: ana, by: { id: 1, name: 'Jenny Moon' }, at: now, onThisCall: true },
    })
    await queries.invalidateQueries()

    expect(await screen.findByText('Jenny Moon said that it is Ana Lopez.')).toBeInTheDocument()
    expect(desk.wished).toMatchObject([{ method: 'PUT', path: '/caller', body: { customer: 'C-8' } }])
    expect(screen.getByRole('radio', { name: 'Ana Lopez' })).toBeChecked()
    expect(await screen.findByRole('link', { name: 'Open the customer' })).toHaveAttribute('href', '/customers/C-8')

    await userEvent.click(screen.getByRole('button', { name: 'Take back' }))

    await expect.poll(() => desk.wished.at(-1)).toMatchObject({ method: 'DELETE', path: '/caller' })
  })

  it('tells who it was the last time, without taking it for granted', async () => {
    desk.phone = aRingingPhone({
      callerTrust: 'maybe',
      candidates: [{ number: 'C-8', name: 'Ana Lopez' }],
      said: {
        customer: { number: 'C-7', name: 'Maria Lopez' },
        by: { id: 1, name: 'Jenny Moon' },
        at: now,
        onThisCall: false,
      },
    })
    show(<Desk />)

    expect(await screen.findByText('The last call with this number was with Maria Lopez.')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Maria Lopez' })).not.toBeChecked()
  })

  it('asks who answers a call of ours that they wanted at another number, once they do', async () => {
    const doubtful = { direction: 'out', callerTrust: 'unknown', customer: null, ticket: null } as const
    desk.phone = aRingingPhone({
      ...doubtful,
      stage: 'talking',
      candidates: [{ number: 'C-7', name: 'Maria Lopez' }],
    })
    show(<Desk />)

    expect(await screen.findByText(/It is not sure who answers this number/)).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Maria Lopez' })).not.toBeChecked()
  })

  it('offers a new ticket for a number that nobody knows', async () => {
    desk.phone = aRingingPhone({ customer: null, callerTrust: 'unknown', ticket: null })
    show(<Desk />)

    expect(await screen.findByText(/Nobody we know has this number/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'New ticket' }))

    expect(await screen.findByLabelText('Phone')).toHaveValue('+14155550123')
  })

  it('stays closed while somebody writes, until the bar’s button is pressed', async () => {
    desk.phone = aPhone({ state: 'available', call: null, leg: null })
    const { queries } = show(<Desk />)
    await userEvent.type(screen.getByLabelText('A reply'), 'Dear')
    desk.phone = aPhone()
    await queries.invalidateQueries()

    await screen.findByRole('button', { name: 'Hold' })
    expect(screen.queryByRole('complementary')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'About the call' }))

    expect(await screen.findByRole('complementary', { name: 'About the call' })).toBeInTheDocument()
  })

  it('becomes the wrap-up when the call is over, with what was typed during it', async () => {
    const { queries } = show(<Desk />)
    await userEvent.type(await screen.findByLabelText('Note'), 'She moved')
    desk.phone = aPhone({ state: 'wrap-up', call: null, leg: null, wrapUp: { call: 20, until: now } })
    await queries.invalidateQueries({ queryKey: ['calls', 'phone'] })

    expect(await screen.findByRole('button', { name: 'Save and be available' })).toBeInTheDocument()
    expect(screen.getByLabelText('Note')).toHaveValue('She moved')

    desk.phone = aPhone({ state: 'available', call: null, leg: null })
    await queries.invalidateQueries({ queryKey: ['calls', 'phone'] })
    await userEvent.click(screen.getByRole('button', { name: 'Close what belongs to the call' }))

    expect(await screen.findByText(/Your notes on the call with .* are not saved yet/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    await expect.poll(() => screen.queryByText(/are not saved yet/)).toBeNull()
  })
})

function Desk() {
  return (
    <PhoneLineProvider>
      <textarea aria-label="A reply" />
      <CallDesk />
    </PhoneLineProvider>
  )
}
