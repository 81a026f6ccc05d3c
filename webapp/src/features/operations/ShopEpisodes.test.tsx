import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { ShopEpisodes } from './ShopEpisodes'

const PAST = {
  number: 1,
  beganAt: '2026-11-20T14:00:00Z',
  endedAt: '2026-11-20T14:20:00Z',
  worst: 'slow',
  failures: 0,
  lastError: null,
}
const PRESENT = {
  number: 2,
  beganAt: '2026-11-26T14:00:00Z',
  endedAt: null,
  worst: 'down',
  failures: 7,
  lastError: 'The shop has trouble of its own (503)',
}

function answers(items: unknown[]) {
  server.use(http.get(`${API}/shop/episodes`, () => HttpResponse.json({ items, next: null })))
}

describe('the outages of the shop', () => {
  it('says which goes on and what is wrong', async () => {
    answers([PRESENT, PAST])
    show(<ShopEpisodes />)

    const rows = await screen.findAllByRole('listitem')
    const [present, past] = rows.map((row) => within(row))

    expect(present?.getByText('Now')).toBeVisible()
    expect(present?.getByText('7 questions without an answer')).toBeVisible()
    expect(present?.getByText('The shop has trouble of its own (503)')).toBeVisible()
    expect(past?.queryByText('Now')).toBeNull()
    expect(past?.getByText('Slow')).toBeVisible()
  })

  it('says so when there was none', async () => {
    answers([])
    show(<ShopEpisodes />)

    expect(await screen.findByText('None. The shop has been well.')).toBeVisible()
  })

  it('says so when they cannot be loaded', async () => {
    server.use(http.get(`${API}/shop/episodes`, () => new HttpResponse(null, { status: 500 })))
    show(<ShopEpisodes />)

    expect(await screen.findByText('The shop’s outages could not be loaded.')).toBeVisible()
  })
})
