import { act, screen } from '@testing-library/react'
import { http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ticket } from '@/api/shapes'
import { TicketList } from '@/features/tickets/TicketList'
import { FakeEventSource } from '@/testing/fakeEventSource'
import { aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { LiveBar } from './LiveBar'
import { useLiveUpdates } from './useLiveUpdates'

let tickets: Ticket[]
let asked: number

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource)
  tickets = [aTicket({ number: 'T-1', subject: 'The old one' })]
  asked = 0
  server.use(
    http.get(`${API}/tickets`, () => {
      asked += 1
      return page(tickets)
    }),
    http.get(`${API}/tickets/counts`, () => page([])),
  )
})

describe('live updates', () => {
  it('bring a new ticket into the list without a reload, and say so to those who listen', async () => {
    show(<LiveInbox />)
    await screen.findByText('The old one')

    tickets = [aTicket({ number: 'T-2', subject: 'The new one' }), ...tickets]
    FakeEventSource.last.say('ticket', 'T-2')

    const links = await screen.findAllByRole('link', { name: /one/ })
    await screen.findByText('The new one')
    expect(links).toHaveLength(1)
    expect(screen.getAllByRole('link', { name: /The .* one/ }).map((link) => link.textContent)).toEqual([
      'The new one',
      'The old one',
    ])
    expect(await screen.findByText('1 new ticket')).toBeInTheDocument()
  })

  it('keep the focus of whoever walks through the list', async () => {
    show(<LiveInbox />)
    const old = await screen.findByRole('link', { name: 'The old one' })
    act(() => old.focus())

    tickets = [aTicket({ number: 'T-2', subject: 'The new one' }), ...tickets]
    FakeEventSource.last.say('ticket', 'T-2')
    await screen.findByText('The new one')

    expect(screen.getByRole('link', { name: 'The old one' })).toHaveFocus()
  })

  it('gather many events of a peak day into few questions', async () => {
    show(<LiveInbox />)
    await screen.findByText('The old one')
    const before = asked

    for (let n = 0; n < 50; n++) FakeEventSource.last.say('ticket', `T-${n}`)
    await expect.poll(() => asked).toBeGreaterThan(before)

    expect(asked - before).toBe(1)
  })

  it('say since when nothing new is known, and take it back when the stream is there again', async () => {
    show(<LiveInbox />)
    await screen.findByText('The old one')

    act(() => FakeEventSource.last.lose())
    expect(await screen.findByText(/Connection lost. Showing what was known at/)).toBeInTheDocument()
    act(() => FakeEventSource.last.open())

    await expect.poll(() => screen.queryByText(/Connection lost/)).toBeNull()
  })

  it('ask for what happened while the page was being filled', async () => {
    show(<LiveInbox />)
    await screen.findByText('The old one')

    expect(FakeEventSource.last.url).toMatch(/\/live\?ago=[0-2]$/)
  })

  it('ask for everything again when the line broke before there was a place to resume from', async () => {
    show(<LiveInbox />)
    await screen.findByText('The old one')
    const before = asked

    act(() => FakeEventSource.last.lose())
    tickets = [aTicket({ number: 'T-2', subject: 'The new one' }), ...tickets]
    act(() => FakeEventSource.last.open())

    await screen.findByText('The new one')
    expect(asked - before).toBe(1)
  })
})

function LiveInbox() {
  const live = useLiveUpdates()
  return (
    <>
      <LiveBar live={live} />
      <TicketList view="open" />
    </>
  )
}
