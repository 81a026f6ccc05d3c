import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCall, aColleague } from '@/testing/fixtures/call'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { EndedCalls } from './EndedCalls'

let asked: string[]

beforeEach(() => {
  asked = []
  server.use(
    http.get(`${API}/phone/colleagues`, () => page([aColleague()])),
    http.get(`${API}/calls`, ({ request }) => {
      const { searchParams } = new URL(request.url)
      asked.push(searchParams.get('outcome') ?? '')
      if (searchParams.get('outcome') === 'voicemail') return page([])
      return page([
        aCall({ stage: 'ended', outcome: 'answered', endedAt: '2026-11-22T09:06:05Z', talkedSeconds: 250, rating: 5 }),
        aCall({
          id: 40,
          stage: 'ended',
          outcome: 'abandoned',
          answeredAt: null,
          agent: null,
          ticket: null,
          customer: null,
          endedAt: '2026-11-22T09:01:10Z',
        }),
      ])
    }),
  )
})

describe('the calls that are over', () => {
  it('say what came of each, and lead to the ticket', async () => {
    show(<EndedCalls />)

    expect(await screen.findByRole('link', { name: 'Maria Lopez' })).toHaveAttribute('href', '/tickets/T-1042')
    expect(screen.getByText(/waited 0:50 · talked 4:10 · rated 5 of 5/)).toBeInTheDocument()
    expect(screen.getAllByText('Hung up waiting')).toHaveLength(2)
    expect(screen.getByText(/waited 1:00 · no ticket/)).toBeInTheDocument()
  })

  it('are found by what came of them', async () => {
    show(<EndedCalls />)
    await screen.findByRole('link', { name: 'Maria Lopez' })

    await userEvent.selectOptions(screen.getByLabelText('What came of it'), 'voicemail')

    expect(await screen.findByText('No calls here')).toBeInTheDocument()
    expect(asked.at(-1)).toBe('voicemail')
  })

  it('say that they could not be loaded', async () => {
    server.use(http.get(`${API}/calls`, () => problem(403, 'forbidden')))
    show(<EndedCalls />)

    expect(await screen.findByText('The list of calls could not be loaded.')).toBeInTheDocument()
  })
})
