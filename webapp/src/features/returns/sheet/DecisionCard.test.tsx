import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { WORDS } from '@/testing/fixtures/returnWords'
import { aJudgement, anItem, anRma, aQuote } from '@/testing/fixtures/rma'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import type { Rma } from '../api/shapes'
import { DecisionCard } from './DecisionCard'

const ONE = `${API}/returns/RMA-310`
let sent: Record<string, unknown>[] = []
let quoted: URLSearchParams[] = []

describe('goods that the customer keeps', () => {
  beforeEach(() => {
    sent = []
    quoted = []
    server.use(
      http.get(`${API}/return-words`, () => HttpResponse.json({ items: WORDS })),
      http.get(`${ONE}/policy`, () => HttpResponse.json(aJudgement())),
      http.get(`${ONE}/refund-quote`, ({ request }) => {
        quoted.push(new URL(request.url).searchParams)
        return HttpResponse.json(aQuote())
      }),
      http.post(`${ONE}/letters/preview`, () => HttpResponse.json({ to: '', language: 'en', text: 'You keep it.' })),
      http.put(`${ONE}/decision`, async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>)
        return HttpResponse.json(anRma({ version: 5, state: 'authorized', inquiry: 'none' }))
      }),
    )
  })

  it('are offered where they are worth little, with the sum before the click', async () => {
    server.use(http.get(`${ONE}/policy`, () => HttpResponse.json(aJudgement({ keepItem: true, keepItemUpTo: 60 }))))
    card({ risk: null })
    await userEvent.click(await screen.findByRole('button', { name: 'Refund, they keep it' }))

    expect(await screen.findByRole('region', { name: 'What that comes to: Refund, keeps the item' })).toBeVisible()
    await waitFor(() => expect(quoted.at(-1)?.get('method')).toBe('keep-item'))
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ items: [{ line: '11', authorized: 2, resolution: 'keep-item' }] })
  })

  it('take a second person where they are worth more', async () => {
    card({ risk: null, items: [anItem({ wanted: 'keep-item' })] })

    expect(await screen.findByText('Goods worth more than $8.00 are given away only by two people.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Propose it' })).toBeVisible()
  })

  it('are not paid for with a Review, which is said in words', async () => {
    server.use(http.get(`${ONE}/policy`, () => HttpResponse.json(aJudgement({ keepItem: true, keepItemUpTo: 60 }))))
    card()

    expect(await screen.findByText(/nothing is refunded for what the customer keeps/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Refund, they keep it' })).toBeNull()
  })
})

function card(rma: Partial<Rma> = {}) {
  return show(<DecisionCard rma={anRma(rma)} />)
}
