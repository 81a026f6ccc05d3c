import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeskCall } from '@/api/shapes'
import { aCall, aColleague, aLeg, aPhone } from '@/testing/fixtures/call'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { LiveDesk } from './LiveDesk'

let asked: unknown[]

beforeEach(() => {
  asked = []
  as('agent')
  server.use(
    http.get(`${API}/phone`, () => HttpResponse.json(aPhone({ state: 'available', call: null, leg: null }))),
    http.get(`${API}/phone/colleagues`, () =>
      page([aColleague(), aColleague({ account: 3, name: 'Minji Han', state: 'on-call' })]),
    ),
    http.get(`${API}/calls/now`, () =>
      HttpResponse.json({ waiting: 2, waitingSince: '2026-11-22T09:04:00Z', talking: 1 }),
    ),
    http.get(`${API}/calls`, () =>
      page([
        aCall({ id: 1, agent: { id: 3, name: 'Minji Han' } }),
        aCall({
          id: 2,
          stage: 'waiting',
          position: 2,
          queuedAt: '2026-11-22T09:05:00Z',
          answeredAt: null,
          customer: null,
          callerTrust: 'unknown',
          caller: '+14155550188',
          ticket: null,
        }),
        aCall({
          id: 3,
          stage: 'ringing',
          position: 1,
          queuedAt: '2026-11-22T09:04:00Z',
          answeredAt: null,
          customer: { number: 'C-9', name: 'Noah Adams' },
          legs: [aLeg({ state: 'ringing', name: 'Said Haddad' })],
        }),
      ]),
    ),
    http.all(`${API}/calls/:id/*`, async ({ request }) => {
      asked.push(`${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')} ${await request.text()}`)
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

describe('the phones at this moment', () => {
  it('show who waits in their order, who talks and who is free', async () => {
    show(<LiveDesk />)

    expect(await screen.findByText('Noah Adams')).toBeInTheDocument()
    const waiting = screen.getByRole('region', { name: 'Waiting' })
    expect([...waiting.querySelectorAll('li')].map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'Noah Adams',
      '+1 415-555-0188',
    ])
    expect(screen.getByText(/Ringing at Said Haddad/)).toBeInTheDocument()
    expect(await screen.findByText('1 of 2')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Listen/ })).toBeNull()
  })

  it('tell why somebody is away and for how long, and own up while nobody’s state is known', async () => {
    let answers = false
    server.use(
      http.get(`${API}/phone/colleagues`, () =>
        answers ? page([aColleague({ state: 'away', reason: 'lunch', since: ago(95) })]) : problem(500, 'internal'),
      ),
    )
    show(<LiveDesk />)

    expect(await screen.findByText('Not known now')).toBeInTheDocument()
    expect(screen.queryByText('0 of 0')).toBeNull()
    answers = true
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

    const said = (await screen.findByText('Said Haddad')).closest('li')
    expect(said).toHaveTextContent(/Away: lunch · 1:[3-5]\d/i)
    expect(screen.getByText('0 of 1')).toBeInTheDocument()
  })

  it('show whoever passed others first, and say why two stand at the same place', async () => {
    server.use(
      http.get(`${API}/calls`, () =>
        page([
          inLine(2, 'Noah Adams', { position: 1, queuedAt: '2026-11-22T09:04:00Z' }),
          inLine(3, 'Mina Park', { position: 1, queuedAt: '2026-11-22T09:05:00Z', language: 'ko' }),
          inLine(4, 'Grace Hill', { position: 1, queuedAt: '2026-11-22T09:10:00Z', priority: 60 }),
        ]),
      ),
    )
    show(<LiveDesk />)

    expect(await screen.findByText(/Each place is in a line of its own/)).toBeInTheDocument()
    const waiting = screen.getByRole('region', { name: 'Waiting' })
    expect([...waiting.querySelectorAll('li')].map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'Grace Hill',
      'Noah Adams',
      'Mina Park',
    ])
  })

  it('tell whoever speaks to the tone from those who wait', async () => {
    server.use(
      http.get(`${API}/calls/now`, () => HttpResponse.json({ waiting: 0, waitingSince: null, talking: 0 })),
      http.get(`${API}/calls`, () =>
        page([inLine(2, 'Noah Adams', { stage: 'greeting', queuedAt: null, leavesMessage: true })]),
      ),
    )
    show(<LiveDesk />)

    expect(await screen.findByText(/Leaves a message/)).toBeInTheDocument()
    expect(screen.queryByText(/In the menu/)).toBeNull()
  })

  it('say how many there are, also when the list is longer than a page', async () => {
    server.use(
      http.get(`${API}/calls/now`, () =>
        HttpResponse.json({ waiting: 240, waitingSince: '2026-11-22T09:04:00Z', talking: 33 }),
      ),
      http.get(`${API}/calls`, () =>
        page([inLine(2, 'Noah Adams', { position: 1, queuedAt: '2026-11-22T09:04:00Z' })], 'cursor'),
      ),
    )
    show(<LiveDesk />)

    expect(await screen.findByText('240')).toBeInTheDocument()
    expect(screen.getByText('and 239 more')).toBeInTheDocument()
    expect(screen.getByText('33')).toBeInTheDocument()
  })

  it('let a supervisor listen, and ask before a call is cut', async () => {
    as('manager', 'SUPERVISE_CALLS')
    show(<LiveDesk />)

    await userEvent.click(await screen.findByRole('button', { name: 'Listen to the call of Minji Han' }))
    await userEvent.click(screen.getByRole('button', { name: 'End the call of Minji Han' }))
    expect(await screen.findByText(/The customer is cut off/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'End' }))

    await expect.poll(() => asked).toEqual(['PUT /calls/1/supervision {"mode":"listen"}', 'PUT /calls/1/end {}'])
  })

  it('say when nobody waits, and when nothing can be known', async () => {
    server.use(http.get(`${API}/calls`, () => page([])))
    const { unmount } = show(<LiveDesk />)
    expect(await screen.findByText('Nobody waits')).toBeInTheDocument()
    unmount()

    server.use(http.get(`${API}/calls`, () => problem(500, 'internal')))
    show(<LiveDesk />)

    expect(await screen.findByText('The calls could not be loaded.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })
})

function ago(seconds: number): string {
  return new Date(Date.now() - seconds * 1000).toISOString()
}

function inLine(id: number, name: string, change: Partial<DeskCall>) {
  return aCall({ id, stage: 'waiting', answeredAt: null, customer: { number: `C-${id}`, name }, ...change })
}

function as(role: 'agent' | 'manager', ...more: 'SUPERVISE_CALLS'[]) {
  const session = aSession({ id: 9, role })
  session.account.permissions.push('TAKE_CALLS', ...more)
  server.use(http.get(`${API}/session`, () => HttpResponse.json(session)))
}
