import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Customer, Likeness, Merge } from '@/api/shapes'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { LikenessCard } from './LikenessCard'

const LIKE: Likeness = {
  number: 'C-9',
  name: 'Ada Byron',
  strength: 'strong',
  reasons: [
    { kind: 'same-phone', detail: '+14155550123' },
    { kind: 'same-name', detail: 'ada byron' },
  ],
  foundAt: '2026-11-20T10:00:00Z',
}

describe('who may be the same person', () => {
  it('says why, in words', async () => {
    open([LIKE])

    expect(await screen.findByRole('link', { name: 'Ada Byron' })).toHaveAttribute('href', '/customers/C-9')
    expect(screen.getByText('Very likely')).toBeInTheDocument()
    const reasons = within(screen.getByRole('list', { name: 'What speaks for it' }))
    expect(reasons.getByText(/Same phone .*555-0123/)).toBeInTheDocument()
    expect(reasons.getByText('Same name')).toBeInTheDocument()
  })

  it('shows nothing while nobody is like them', async () => {
    const { container } = open([])

    await expect.poll(() => container.querySelector('section')).toBeNull()
  })

  it('says that it could not be loaded', async () => {
    open([], () => problem(500, 'failed'))

    expect(await screen.findByText('Who may be the same person could not be loaded.')).toBeInTheDocument()
  })

  it('compares the two and merges into the one that is kept', async () => {
    const heard: unknown[] = []
    open([LIKE])
    server.use(
      http.put(`${API}/customers/C-7/merging`, async ({ request }) => {
        heard.push(await request.json())
        return HttpResponse.json(aCustomer('C-9'))
      }),
    )

    await userEvent.click(await screen.findByRole('button', { name: 'Compare with Ada Byron' }))
    expect(await screen.findByText('What moves to C-7')).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('radio', { name: 'Keep C-9' }))
    expect(await screen.findByText(/Tickets, with their calls/)).toHaveTextContent('3')
    await userEvent.click(screen.getByRole('button', { name: 'Merge C-7 into C-9' }))

    await expect.poll(() => heard).toEqual([{ keeper: 'C-9' }])
  })

  it('takes note that they are two', async () => {
    const heard: string[] = []
    open([LIKE])
    server.use(
      http.delete(`${API}/customers/C-7/suggestions/:other`, ({ params }) => {
        heard.push(String(params.other))
        return new HttpResponse(null, { status: 204 })
      }),
    )

    await userEvent.click(await screen.findByRole('button', { name: 'Ada Byron is somebody else' }))

    await expect.poll(() => heard).toEqual(['C-9'])
    expect(await screen.findByText(/Noted: they are two people/)).toBeInTheDocument()
  })
})

function open(items: Likeness[], answer = () => page(items)) {
  const session = aSession()
  server.use(
    http.get(`${API}/session`, () =>
      HttpResponse.json(aSession({ permissions: [...session.account.permissions, 'MERGE_CUSTOMERS'] })),
    ),
    http.get(`${API}/customers/C-7/suggestions`, answer),
    http.get(`${API}/customers/:number`, ({ params }) => HttpResponse.json(aCustomer(String(params.number)))),
    http.get(`${API}/customers/:number/merging`, ({ params, request }) =>
      HttpResponse.json(aMerge(String(params.number), new URL(request.url).searchParams.get('keeper') ?? '')),
    ),
  )
  return show(<LikenessCard customer="C-7" />)
}

function aCustomer(number: string): Customer {
  return {
    number,
    name: number === 'C-9' ? 'Ada Byron' : '',
    language: 'en',
    contactPoints: [{ kind: 'email', value: `${number.toLowerCase()}@example.com` }],
    tags: [],
    vip: null,
    createdAt: '2026-11-20T10:00:00Z',
    version: 1,
    mergedInto: null,
  }
}

function aMerge(duplicate: string, keeper: string): Merge {
  return {
    duplicate: { number: duplicate, name: '' },
    keeper: { number: keeper, name: '' },
    mergedAt: null,
    mergedBy: null,
    belongings: [{ what: 'tickets', rows: 3 }],
  }
}
