import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AwardYear } from '@/api/shapes'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { AwardsDesk } from './AwardsDesk'

const TEAM = [
  { id: 1, name: 'Jenny Moon' },
  { id: 2, name: 'Minji Han' },
]
let year: AwardYear
let sent: string[] = []

beforeEach(() => {
  sent = []
  year = {
    year: 2026,
    stage: 'counted',
    takesNominations: false,
    countedAt: '2026-11-27T12:00:00Z',
    frozenAt: null,
    publishedAt: null,
    hash: '0123456789abcdef0123',
    formula: '2026.5',
    awards: [
      {
        category: 'customers-choice',
        outcome: 'won',
        winners: [
          {
            agent: { id: 1, name: 'Jenny Moon' },
            optedOut: false,
            value: 6.515,
            low: 4.39,
            high: 8.99,
            merits: 20,
            chances: 300,
            quote: null,
          },
        ],
        others: [],
      },
      { category: 'teammate', outcome: 'nobody', winners: [], others: [] },
    ],
    team: { contacts: 600, praises: 31, customers: 30, satisfied: 90, answers: 100 },
    people: [{ person: { id: 1, name: 'Jenny Moon' }, praises: 21 }],
    optedOut: false,
  }
  server.use(
    http.get(`${API}/awards`, () => page([2026, 2025])),
    http.get(`${API}/awards/2026`, () => HttpResponse.json(year)),
    http.put(`${API}/awards/2026/:step`, ({ params }) => {
      sent.push(String(params.step))
      return HttpResponse.json(year)
    }),
  )
})

describe('the awards', () => {
  it('say by which number somebody won, and how sure it is', async () => {
    show(<AwardsDesk decides={true} me={2} team={TEAM} />)

    const card = (await screen.findByRole('heading', { name: 'Customers’ Choice' })).closest('li') as HTMLElement

    expect(within(card).getByRole('link', { name: 'Jenny Moon' })).toBeVisible()
    expect(card).toHaveTextContent('20 customers, 300 contacts: 6.52 for 100')
    expect(card).toHaveTextContent('90% sure: 4.39 to 8.99')
    expect(screen.getByText('Nothing has come in for this one yet.')).toBeVisible()
  })

  it('open what was counted behind a number', async () => {
    server.use(
      http.get(`${API}/awards/2026/merits`, ({ request }) => {
        const asked = new URL(request.url).searchParams
        return asked.get('category') === 'customers-choice' && asked.get('agent') === '1'
          ? page([
              {
                what: 'praise',
                within: '',
                at: '2026-06-02T10:00:00Z',
                ticket: 'T-31',
                customer: 'C-12',
                colleague: null,
              },
              {
                what: 'kudos',
                within: '',
                at: '2026-06-01T10:00:00Z',
                ticket: null,
                customer: null,
                colleague: 'Grace',
              },
            ])
          : page([])
      }),
    )
    show(<AwardsDesk decides={true} me={2} team={TEAM} />)

    await userEvent.click(await screen.findByRole('button', { name: /20 customers, 300 contacts/ }))

    expect(await screen.findByRole('link', { name: 'T-31' })).toHaveAttribute('href', '/tickets/T-31')
    expect(screen.getByRole('link', { name: 'C-12' })).toHaveAttribute('href', '/customers/C-12')
    expect(screen.getByText('Grace')).toBeVisible()
    expect(screen.getByText(/2 rows, as they were counted/)).toBeVisible()
  })

  it('print certificates with all words, or with those for everybody', async () => {
    show(<AwardsDesk decides={true} me={2} team={TEAM} />)
    const card = (await screen.findByRole('heading', { name: 'Customers’ Choice' })).closest('li') as HTMLElement
    const korean = within(card).getByRole('link', { name: 'in Korean' })
    expect(korean).toHaveAttribute('href', '/api/v1/awards/2026/certificates/customers-choice/1?language=ko')

    await userEvent.click(within(card).getByRole('checkbox', { name: 'Only words that we may show outside' }))

    expect(korean).toHaveAttribute(
      'href',
      '/api/v1/awards/2026/certificates/customers-choice/1?language=ko&public=true',
    )
  })

  it('tell their numbers to colleagues without what stands behind them', async () => {
    year.stage = 'published'
    show(<AwardsDesk decides={false} me={2} team={TEAM} />)

    expect(await screen.findByText(/20 customers, 300 contacts/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /20 customers/ })).not.toBeInTheDocument()
  })

  it('mark a winner who has opted out since they were counted', async () => {
    const won = year.awards[0]?.winners[0]
    if (won) won.optedOut = true
    show(<AwardsDesk decides={true} me={2} team={TEAM} />)

    const card = (await screen.findByRole('heading', { name: 'Customers’ Choice' })).closest('li')

    expect(card).toHaveTextContent('Has since opted out; a new count leaves them out.')
  })

  it('are frozen only after a question', async () => {
    show(<AwardsDesk decides={true} me={2} team={TEAM} />)

    await userEvent.click(await screen.findByRole('button', { name: 'Freeze' }))
    const dialog = await screen.findByRole('dialog')
    expect(sent).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Freeze' }))

    await expect.poll(() => sent).toEqual(['freeze'])
  })

  it('say why they are not frozen when others would win by now', async () => {
    server.use(
      http.put(`${API}/awards/2026/freeze`, () =>
        HttpResponse.json({ type: '/problems/awards-outdated', status: 409 }, { status: 409 }),
      ),
    )
    show(<AwardsDesk decides={true} me={2} team={TEAM} />)

    await userEvent.click(await screen.findByRole('button', { name: 'Freeze' }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Freeze' }))

    expect(await screen.findByText(/Count anew and see who wins/)).toBeVisible()
  })

  it('stay a secret for whoever does not decide', async () => {
    year = { ...year, awards: [], team: null, hash: '' }

    show(<AwardsDesk decides={false} me={2} team={TEAM} />)

    expect(await screen.findByText('Still a secret')).toBeVisible()
    expect(screen.queryByRole('tab', { name: 'Customers’ votes' })).toBeNull()
    expect(screen.getByRole('link', { name: /Jenny Moon/ })).toBeVisible()
  })
})
