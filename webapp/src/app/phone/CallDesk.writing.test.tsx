import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PhoneLineProvider } from '@/features/calls/phone/PhoneLineProvider'
import { useShortcuts } from '@/lib/useShortcuts'
import { aCallDesk } from '@/testing/callBarDesk'
import { aCall, aPhone, aRingingPhone } from '@/testing/fixtures/call'
import { aCustomer } from '@/testing/fixtures/customer'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { CallDesk } from './CallDesk'

let desk: ReturnType<typeof aCallDesk>
const solve = vi.fn()
const soon = new Date(Date.now() + 60_000).toISOString()
const free = () => aPhone({ state: 'available', call: null, leg: null })
const wrappingUp = () => aPhone({ state: 'wrap-up', call: null, leg: null, wrapUp: { call: 20, until: soon } })

beforeEach(() => {
  desk = aCallDesk()
  solve.mockReset()
  server.use(
    http.get(`${API}/customers/:number`, () => HttpResponse.json(aCustomer())),
    http.get(`${API}/customers/:number/:what`, () => page([])),
    http.get(`${API}/calls/20`, () => HttpResponse.json(aCall())),
    http.get(`${API}/calls/21`, () => HttpResponse.json(desk.phone.call)),
    http.get(`${API}/calls/:call/wrap-up`, () =>
      HttpResponse.json({ topic: '', disposition: '', note: '', followUpAt: null, praised: false, praise: '' }),
    ),
    http.get(`${API}/calls/wrap-up-choices`, () => HttpResponse.json({ topics: [], dispositions: [] })),
  )
})
afterEach(() => desk.town.close())

describe('who writes notes on a call', () => {
  it('goes on in the same place when the caller hangs up, the time runs out, and the next one rings', async () => {
    const { become, note } = await writing('She move')
    note.setSelectionRange(4, 4)

    await become(wrappingUp())
    await screen.findByRole('button', { name: 'Save and be available' })
    expectStill(note, 4)
    await become(free())
    await screen.findByText('Maria Lopez')
    expectStill(note, 4)
    await become(aRingingPhone({ id: 21, customer: { number: 'C-8', name: 'Ana Lopez' } }))
    await screen.findByText(/Go on writing/)
    expectStill(note, 4)
    await userEvent.keyboard('e')

    expect(note).toHaveValue('She emove')
    expect(solve).not.toHaveBeenCalled()
    expect(screen.queryByRole('heading', { name: 'Tickets' })).toBeNull()
  })

  it('has both notes once the next call is answered, each saying whose it is', async () => {
    const { become, note } = await writing('She moved')
    await become(free())
    await screen.findByText('Maria Lopez')

    await become(aPhone({ call: aCall({ id: 21, customer: { number: 'C-8', name: 'Ana Lopez' } }) }))
    await screen.findByRole('button', { name: 'Hold' })
    expectStill(note)
    await userEvent.click(screen.getByRole('button', { name: 'About the call' }))

    expect(await screen.findByRole('region', { name: 'Notes on the call' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Wrap-up' })).toContainElement(note)
    expect(screen.getByRole('region', { name: 'Wrap-up' })).toHaveTextContent('Maria Lopez')
    expect(note).toHaveValue('She moved')
  })

  it('finds them still there after looking up, until they are put away', async () => {
    const { become, note } = await writing('She moved')
    await become(free())
    await screen.findByText('Maria Lopez')

    await userEvent.click(screen.getByLabelText('A reply'))
    expect(note).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close what belongs to the call' }))

    expect(await screen.findByText(/Your notes on the call with Maria Lopez are not saved yet/)).toBeInTheDocument()
    expect(note).not.toBeInTheDocument()
  })

  it('makes room for the next call when nobody writes in them any more', async () => {
    const { become, note } = await writing('She moved')
    await become(free())
    await screen.findByText('Maria Lopez')
    note.blur()

    await become(aRingingPhone({ id: 21, customer: { number: 'C-8', name: 'Ana Lopez' } }))

    expect(await screen.findByRole('region', { name: 'Tickets' })).toBeInTheDocument()
    await expect.poll(() => screen.queryByLabelText('Note')).toBeNull()
  })
})

describe('who writes a new ticket for a caller', () => {
  it('goes on when the call is over', async () => {
    desk.phone = aPhone({ call: aCall({ ticket: null }) })
    server.use(http.get(`${API}/calls/20`, () => HttpResponse.json(aCall({ ticket: null }))))
    const { queries } = show(<Desk />)
    await userEvent.click(await screen.findByRole('button', { name: 'New ticket' }))
    const subject = await screen.findByLabelText('Subject')
    await userEvent.type(subject, 'A cup')

    desk.phone = free()
    await queries.invalidateQueries({ queryKey: ['calls', 'phone'] })
    await expect.poll(() => screen.queryByText('About the call')).toBeNull()

    expect(subject).toHaveFocus()
    await userEvent.keyboard('s')
    expect(subject).toHaveValue('A cups')
    expect(screen.getByLabelText('Phone')).toHaveValue('+14155550123')
  })
})

async function writing(words: string) {
  const { queries } = show(<Desk />)
  const note = await screen.findByLabelText<HTMLTextAreaElement>('Note')
  await userEvent.type(note, words)
  return {
    note,
    async become(phone: typeof desk.phone) {
      desk.phone = phone
      await queries.invalidateQueries({ queryKey: ['calls', 'phone'] })
    },
  }
}

function expectStill(note: HTMLTextAreaElement, caret?: number) {
  expect(document.activeElement).toBe(note)
  if (caret !== undefined) expect(note.selectionStart).toBe(caret)
}

function Desk() {
  useShortcuts({ KeyE: solve })
  return (
    <PhoneLineProvider>
      <textarea aria-label="A reply" />
      <CallDesk />
    </PhoneLineProvider>
  )
}
