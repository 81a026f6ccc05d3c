import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCallback } from '@/testing/fixtures/callback'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { CallLists } from './CallLists'

beforeEach(() => {
  server.use(
    http.get(`${API}/callbacks/counts`, () => HttpResponse.json({ due: 1, open: 1, missed: 0, rest: null })),
    http.get(`${API}/callbacks`, () => page([aCallback()])),
  )
})

describe('the clocks of a callback', () => {
  it("says when, by the team's clock and the customer's", async () => {
    show(<CallLists />)

    const row = within(await screen.findByRole('listitem'))

    expect(row.getByText('Grace Miller')).toBeInTheDocument()
    expect(row.getByText('Due now')).toBeInTheDocument()
    expect(row.getByText('Our time').nextSibling).toHaveTextContent(/9:00.*12:00.*EST/)
    expect(row.getByText('Their time').nextSibling).toHaveTextContent(/6:00.*9:00.*PST/)
    expect(row.getByText(/In the morning, caller’s time \(Los Angeles\)/)).toBeInTheDocument()
    expect(row.getByText(/1 try of 3/)).toHaveTextContent('line was busy')
  })

  it('says that somebody is not woken', async () => {
    const asleep = aCallback({ state: 'waiting', window: 'now', night: true, dueAt: '2026-11-27T16:00:00Z' })
    server.use(http.get(`${API}/callbacks`, () => page([asleep])))
    show(<CallLists />)

    const row = within(await screen.findByRole('listitem'))

    expect(row.getByText(/It is night there: waits until 8:00\sAM in Los Angeles/)).toBeInTheDocument()
  })

  it('says that a number is only what the caller pressed', async () => {
    const claimed = aCallback({ claimed: true, customer: null })
    server.use(http.get(`${API}/callbacks`, () => page([claimed])))
    show(<CallLists />)

    const row = within(await screen.findByRole('listitem'))

    expect(row.getByText(/pressed by a caller who showed another number or none/)).toBeInTheDocument()
    expect(row.queryByText('Grace Miller')).toBeNull()
  })

  it('says nothing of another clock where there is none', async () => {
    server.use(http.get(`${API}/callbacks`, () => page([aCallback({ theirZone: null })])))
    show(<CallLists />)

    const row = within(await screen.findByRole('listitem'))

    expect(row.getByText(/In the morning/)).not.toHaveTextContent('caller’s')
    expect(row.queryByText('Their time')).toBeNull()
  })
})
