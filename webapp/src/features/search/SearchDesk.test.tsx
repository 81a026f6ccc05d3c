import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Hit, SearchAnswer } from '@/api/shapes'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { SearchDesk } from './SearchDesk'

const pathOf = (hit: Hit) => `/${hit.type}/${hit.number}`

describe('the search', () => {
  it('marks what was found as text, never as markup', async () => {
    given(
      answer({
        items: [
          hit({
            parts: [
              { text: 'a ', hit: false },
              { text: '<b>zipper</b>', hit: true },
            ],
          }),
        ],
      }),
    )

    show(<SearchDesk pathOf={pathOf} />, '/search?q=zipper')

    const mark = await screen.findByText('<b>zipper</b>')
    expect(mark.tagName).toBe('MARK')
    expect(screen.getByRole('link', { name: 'Broken bag' })).toHaveAttribute('href', '/ticket/T-7')
    expect(screen.getByText('1 hit')).toBeInTheDocument()
  })

  it('narrows down by writing the facet into the query, and takes it back', async () => {
    const asked = given(answer({ items: [hit()], facets: facets({ status: [{ value: 'open', count: 4 }] }) }))
    const { router } = show(<SearchDesk pathOf={pathOf} />, '/search?q=zipper')

    await userEvent.click(await screen.findByRole('button', { name: /Open 4/ }))
    await expect.poll(() => asked.at(-1)).toBe('status:open zipper')
    expect(screen.getByRole('textbox')).toHaveValue('status:open zipper')
    await userEvent.click(screen.getByRole('button', { name: /Open 4/ }))

    await expect.poll(() => new URLSearchParams(router.state.location.search).get('q')).toBe('zipper')
  })

  it('says why nothing was found, and offers what was meant', async () => {
    const asked = given(answer({ suggestion: 'zipper' }))
    show(<SearchDesk pathOf={pathOf} />, '/search?q=zippre')

    await userEvent.click(await screen.findByRole('button', { name: 'zipper' }))

    expect(screen.getByText(/Nothing found for/)).toBeInTheDocument()
    await expect.poll(() => asked.at(-1)).toBe('zipper')
  })
})

function hit(more: Partial<Hit> = {}): Hit {
  return {
    type: 'ticket',
    number: 'T-7',
    title: 'Broken bag',
    at: '2026-11-20T09:00:00Z',
    status: 'open',
    channel: 'mail',
    customer: 'Maria Lopez',
    parts: [],
    score: 1,
    ...more,
  }
}

function facets(more: Partial<SearchAnswer['facets']>): SearchAnswer['facets'] {
  return { type: [], status: [], channel: [], assignee: [], tag: [], state: [], store: [], ...more }
}

function answer(more: Partial<SearchAnswer>): SearchAnswer {
  const items = more.items ?? []
  return {
    items,
    facets: facets({}),
    total: { count: items.length, more: false },
    next: null,
    suggestion: null,
    state: 'ready',
    ...more,
  }
}

function given(found: SearchAnswer): (string | null)[] {
  const asked: (string | null)[] = []
  server.use(
    http.get(`${API}/search`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q'))
      return HttpResponse.json(found)
    }),
  )
  return asked
}
