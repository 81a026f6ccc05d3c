import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Poll } from '@/api/shapes'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { PollsDesk } from './PollsDesk'

const POLL: Poll = {
  id: 7,
  link: 'https://desk.example.com/vote/abc',
  question: { en: 'Which colour?', ko: '어떤 색?' },
  options: [
    { id: 1, label: { en: 'Plum', ko: '자두색' }, picture: null, votes: 60, share: 0.6, low: 0.502, high: 0.691 },
    { id: 2, label: { en: 'Sage', ko: '세이지색' }, picture: null, votes: 40, share: 0.4, low: 0.309, high: 0.498 },
  ],
  opensAt: '2026-11-20T12:00:00Z',
  closesAt: '2026-11-26T12:00:00Z',
  showsResults: true,
  state: 'over',
  votes: 100,
  verdict: 'leads',
  leader: 1,
  draw: null,
  campaignAt: null,
  campaign: null,
  crowd: null,
  version: 3,
}
let sent: { path: string; body: unknown }[] = []

beforeEach(() => {
  sent = []
  server.use(
    http.get(`${API}/polls`, () => page([POLL])),
    http.post(`${API}/campaigns`, async ({ request }) => {
      sent.push({
        path: 'campaign',
        body: { ...((await request.json()) as object), key: request.headers.get('Idempotency-Key') },
      })
      return page([{ id: 41, name: 'Plum', code: 'PLUM' }])
    }),
    http.put(`${API}/polls/7/campaign`, async ({ request }) => {
      sent.push({ path: 'noted', body: await request.json() })
      return HttpResponse.json(POLL)
    }),
  )
})

describe('a poll', () => {
  it('says who is ahead and how sure that is', async () => {
    show(<PollsDesk manages={true} steers={true} />)

    expect(await screen.findByText('Plum has won.')).toBeVisible()
    expect(screen.getByRole('img', { name: '60%, surely 50 to 69%' })).toBeInTheDocument()
  })

  it('warns of many votes from one domain', async () => {
    server.use(http.get(`${API}/polls`, () => page([{ ...POLL, crowd: { votes: 70, of: 100 } }])))
    show(<PollsDesk manages={true} steers={true} />)

    expect(await screen.findByText(/^70 of 100 votes are from one domain/)).toBeVisible()
  })

  it('becomes a campaign that is filled in already', async () => {
    show(<PollsDesk manages={true} steers={true} />)

    await userEvent.click(await screen.findByRole('button', { name: 'Make it a campaign' }))
    expect(await screen.findByLabelText(/Coupon code/)).toHaveValue('PLUM')
    expect(screen.queryByText(/too close to tell/)).toBeNull()
    await userEvent.type(screen.getByLabelText(/^Item in the shop/), 'Scarf, plum')
    await userEvent.click(screen.getByRole('button', { name: 'Announce it' }))

    await waitFor(() => expect(sent.map(({ path }) => path)).toEqual(['campaign', 'noted']))
    expect(sent[0]?.body).toMatchObject({ name: 'Plum', code: 'PLUM', item: 'Scarf, plum', key: 'poll-7' })
    expect(sent[1]?.body).toEqual({ campaign: 41 })
  })

  it('warns before it becomes a campaign while nobody can tell who is ahead', async () => {
    server.use(http.get(`${API}/polls`, () => page([{ ...POLL, verdict: 'cannot-tell', leader: null }])))
    show(<PollsDesk manages={true} steers={true} />)

    await userEvent.click(await screen.findByRole('button', { name: 'Make it a campaign' }))

    expect(await screen.findByText(/^The first two answers are too close to tell/)).toBeVisible()
  })

  it('leads to the report of the campaign that it became', async () => {
    const became = { ...POLL, campaignAt: '2026-11-26T12:00:00Z', campaign: 41 }
    server.use(http.get(`${API}/polls`, () => page([became])))
    show(<PollsDesk manages={true} steers={true} />)

    expect(await screen.findByRole('link', { name: 'What it brought' })).toHaveAttribute(
      'href',
      '/reports/campaign?campaign=41',
    )
  })

  it('says by when its winners must be drawn, and offers no draw that would draw from nobody', async () => {
    const draw = {
      prize: { en: 'A scarf', ko: '목도리' },
      winners: 1,
      seedHash: '0f0f',
      seed: null,
      drawnAt: null,
      drawBy: new Date(Date.now() + 86_400_000).toISOString(),
      entries: 0,
      drawn: [],
    }
    const late = { ...draw, drawBy: new Date(Date.now() - 86_400_000).toISOString() }
    server.use(
      http.get(`${API}/polls`, () =>
        page([
          { ...POLL, draw },
          { ...POLL, id: 8, draw: late },
        ]),
      ),
    )
    show(<PollsDesk manages={true} steers={true} />)

    expect(await screen.findByText(/^To be drawn by/)).toBeVisible()
    expect(screen.getByText(/It was not drawn in time/)).toBeVisible()
    expect(screen.getAllByRole('button', { name: 'Draw the winners' })).toHaveLength(1)
  })

  it('is not made by whoever only reads', async () => {
    show(<PollsDesk manages={false} steers={false} />)

    expect(await screen.findByText('Which colour?')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'New question' })).toBeNull()
  })
})
