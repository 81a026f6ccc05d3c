import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { anIncident } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import type { IncidentTicket } from '../api/shapes'
import { IncidentRow } from './IncidentRow'

const HELD: IncidentTicket = {
  number: 'T-1042',
  subject: 'My scarf',
  status: 'open',
  customer: 'Ada Lovelace',
  from: 'ada@home.test',
  said: 'Where is my order?',
  answer: 'held',
  because: 'strangers',
  letter: 'none',
  letterBecause: '',
  solving: 'none',
  linkedAt: '2026-03-01T12:00:00Z',
  at: null,
}

describe('the tickets of an incident', () => {
  it('stand behind its numbers, with why, and can be taken out and put back', async () => {
    const asked: string[] = []
    const done: string[] = []
    server.use(
      http.get(`${API}/incidents/3/tickets`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('show') ?? '')
        return page([HELD])
      }),
      http.delete(`${API}/incidents/3/tickets/T-1042`, () => {
        done.push('out')
        return new HttpResponse(null, { status: 204 })
      }),
      http.put(`${API}/incidents/3/tickets/T-1042`, () => {
        done.push('back')
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show(<IncidentRow incident={anIncident()} maySteer />)

    await userEvent.click(await screen.findByRole('button', { name: /13 held back/ }))
    const drawer = await screen.findByRole('dialog')
    expect(await within(drawer).findByRole('link', { name: 'T-1042' })).toHaveAttribute('href', '/tickets/T-1042')
    expect(drawer).toHaveTextContent('Ada Lovelace · ada@home.test')
    expect(drawer).toHaveTextContent('answer held back: nothing shows that they are a customer')
    expect(drawer).toHaveTextContent('All 1 of them.')
    expect(asked[0]).toBe('held')
    await userEvent.click(within(drawer).getByRole('button', { name: 'Take T-1042 out of the incident' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

    await expect.poll(() => done).toEqual(['out', 'back'])
  })

  it('of a resolved one stay as they are', async () => {
    server.use(
      http.get(`${API}/incidents/3/tickets`, () =>
        page([{ ...HELD, answer: 'skipped', because: 'resolved', letter: 'answered', solving: 'left' }]),
      ),
    )
    show(<IncidentRow incident={anIncident({ state: 'resolved', held: 0 })} maySteer />)

    await userEvent.click(await screen.findByRole('button', { name: '80 linked' }))
    const drawer = await screen.findByRole('dialog')
    expect(await within(drawer).findByText('no answer: the incident was over first')).toBeInTheDocument()
    expect(drawer).toHaveTextContent('told of the end')
    expect(drawer).toHaveTextContent('left as it is')
    expect(within(drawer).queryByRole('button', { name: /Take T-1042/ })).toBeNull()
  })
})
