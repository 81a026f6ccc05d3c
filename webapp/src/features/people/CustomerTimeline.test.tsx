import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '@/api/shapes'
import { aHappening } from '@/testing/fixtures/customer'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { CustomerTimeline } from './CustomerTimeline'

const TIMELINE = `${API}/customers/C-7/timeline`

describe('the timeline of a customer', () => {
  it('shows what happened, each opening what it happened on', async () => {
    given([
      aHappening({ id: 1, kind: 'order-placed', title: '', text: '', ticket: null, entry: null, order: '0012' }),
      aHappening({ id: 2, kind: 'call', direction: 'in', seconds: 185 }),
      aHappening({ id: 3 }),
    ])

    show(<CustomerTimeline customer="C-7" action={null} />)

    expect(await screen.findByRole('link', { name: 'Order 0012' })).toHaveAttribute('href', '/orders/0012')
    expect(screen.getByRole('link', { name: 'Called · 3:05' })).toHaveAttribute('href', '/tickets/T-1042#entry-12')
    expect(screen.getByRole('link', { name: 'Wrote a mail' })).toBeVisible()
    expect(screen.getAllByText('Nov 20, 2026')).toHaveLength(1)
  })

  it('says that a letter went out by itself when nobody wrote it', async () => {
    given([aHappening({ direction: 'out', by: null })])

    show(<CustomerTimeline customer="C-7" action={null} />)

    expect(await screen.findByRole('link', { name: 'Automatic mail' })).toBeVisible()
  })

  it('asks only for the kinds that are chosen', async () => {
    const asked: (string | null)[] = []
    given([aHappening()], (kinds) => asked.push(kinds))

    const { router } = show(<CustomerTimeline customer="C-7" action={null} />)
    await userEvent.click(await screen.findByRole('button', { name: /Calls 2/ }))

    await waitFor(() => expect(asked).toContain('call'))
    expect(router.state.location.search).toBe('?kinds=call')
    expect(screen.getByRole('button', { name: /Calls 2/ })).toHaveAttribute('aria-pressed', 'true')
  })

  it('says that nothing happened yet, and what to do', async () => {
    given([])

    show(<CustomerTimeline customer="C-7" action={<button type="button">{'New ticket'}</button>} />)

    expect(await screen.findByText('Nothing yet')).toBeVisible()
    expect(screen.getByRole('button', { name: 'New ticket' })).toBeVisible()
  })

  it('says when it could not be loaded', async () => {
    server.use(
      http.get(TIMELINE, () => problem(500, 'failed')),
      http.get(`${TIMELINE}/counts`, () => page([])),
    )

    show(<CustomerTimeline customer="C-7" action={null} />)

    expect(await screen.findByText('The timeline could not be loaded.')).toBeVisible()
  })
})

function given(entries: HistoryEntry[], onAsk: (kinds: string | null) => void = () => {}) {
  server.use(
    http.get(TIMELINE, ({ request }) => {
      onAsk(new URL(request.url).searchParams.get('kinds'))
      return page(entries)
    }),
    http.get(`${TIMELINE}/counts`, () =>
      HttpResponse.json({ items: entries.length > 0 ? [{ kind: 'call', count: 2 }] : [], next: null }),
    ),
  )
}
