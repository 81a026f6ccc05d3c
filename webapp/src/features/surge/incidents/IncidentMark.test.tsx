import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aSession } from '@/testing/fixtures/session'
import { anIncident } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import type { TicketIncident } from '../api/shapes'
import { IncidentMark } from './IncidentMark'

const MARK: TicketIncident = {
  incident: 3,
  title: { en: 'Orders take longer', ko: '주문 지연' },
  state: 'identified',
  present: true,
  answer: 'skipped',
  because: 'told-already',
  linkedAt: '2026-03-01T12:00:00Z',
}

describe('the mark of an incident on a ticket', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/session`, () => HttpResponse.json(aSession({ permissions: ['WATCH_SURGE', 'WRITE_TICKETS'] }))),
    )
  })

  it('says which incident it is and what has become of the answer', async () => {
    server.use(http.get(`${API}/tickets/T-1042/incidents`, () => page([MARK])))
    show(<IncidentMark ticket="T-1042" mayWrite />)

    expect(await screen.findByText('Orders take longer')).toBeInTheDocument()
    expect(screen.getByText(/no answer: they have it on another ticket/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Take out' })).toBeInTheDocument()
  })

  it('offers the incidents that are under way, beside the one that is over', async () => {
    const linked: string[] = []
    server.use(
      http.get(`${API}/tickets/T-1042/incidents`, () =>
        page([{ ...MARK, incident: 2, title: { en: 'Cards fail', ko: '' }, state: 'resolved', present: false }]),
      ),
      http.get(`${API}/incidents`, () =>
        page([anIncident(), anIncident({ id: 4, title: { en: 'Old one', ko: '' }, state: 'resolved' })]),
      ),
      http.put(`${API}/incidents/3/tickets/T-1042`, () => {
        linked.push('T-1042')
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show(<IncidentMark ticket="T-1042" mayWrite />)

    expect(await screen.findByText('Was part of: Cards fail')).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('combobox', { name: 'Link to an incident' }))
    expect(screen.queryByRole('option', { name: 'Old one' })).toBeNull()
    await userEvent.click(await screen.findByRole('option', { name: 'Orders take longer' }))

    await expect.poll(() => linked).toEqual(['T-1042'])
  })

  it('is nothing on an ordinary day', async () => {
    let asked = 0
    server.use(
      http.get(`${API}/tickets/T-1042/incidents`, () => page([])),
      http.get(`${API}/incidents`, () => {
        asked++
        return page([])
      }),
    )
    show(<IncidentMark ticket="T-1042" mayWrite />)

    await expect.poll(() => asked).toBe(1)
    expect(screen.queryByText('Incident')).toBeNull()
  })
})
