import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMissedCall } from '@/testing/fixtures/callback'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { CallLists } from './CallLists'

beforeEach(() => {
  server.use(http.get(`${API}/callbacks/counts`, () => HttpResponse.json({ due: 0, open: 0, missed: 1, rest: null })))
})

describe('a missed customer', () => {
  it('is shown once, with every number they called from', async () => {
    const numbers = [
      { number: '+14155550199', times: 2, lastAt: '2026-11-27T14:30:00Z' },
      { number: '+14155550123', times: 1, lastAt: '2026-11-27T14:00:00Z' },
    ]
    const customer = { number: 'C-12', name: 'Grace Miller' }
    server.use(http.get(`${API}/missed-calls`, () => page([aMissedCall({ customer, numbers })])))
    show(<CallLists />, '/?list=missed')

    const called = await screen.findByRole('list', { name: 'Called from' })

    expect(within(called).getAllByRole('listitem')).toHaveLength(2)
    expect(within(called).getByText('+1 415-555-0123').parentElement).toHaveTextContent('called once')
    expect(screen.getByRole('link', { name: 'Grace Miller' })).toBeInTheDocument()
  })

  it('says that what they were written came back', async () => {
    const cameBack = { how: 'text' as const, at: '2026-11-27T15:00:00Z' }
    server.use(http.get(`${API}/missed-calls`, () => page([aMissedCall({ cameBack })])))
    show(<CallLists />, '/?list=missed')

    expect(await screen.findByText(/The text to them did not arrive/)).toBeInTheDocument()
  })

  it('is said to have met us closed, or the line full', async () => {
    const turnedAway = (id: number, why: 'closed' | 'full') => aMissedCall({ id, how: 'rejected', turnedAway: why })
    server.use(http.get(`${API}/missed-calls`, () => page([turnedAway(1, 'closed'), turnedAway(2, 'full')])))
    show(<CallLists />, '/?list=missed')

    expect(await screen.findByText('Told to call again: closed')).toBeInTheDocument()
    expect(screen.getByText('Told to call again: the line was full')).toBeInTheDocument()
  })
})
