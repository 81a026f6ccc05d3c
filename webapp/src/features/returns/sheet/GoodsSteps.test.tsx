import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { WORDS } from '@/testing/fixtures/returnWords'
import { aJudgement, anItem, anRma } from '@/testing/fixtures/rma'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import type { Rma } from '../api/shapes'
import { ReturnSheet } from './ReturnSheet'

const ONE = `${API}/returns/RMA-310`
let sent: Record<string, unknown>[] = []

describe('the goods of a return', () => {
  beforeEach(() => {
    sent = []
    const hear = async ({ request }: { request: Request }) => {
      sent.push((await request.json()) as Record<string, unknown>)
      return HttpResponse.json(anRma({ version: 5, state: 'authorized', inquiry: 'none' }))
    }
    server.use(
      http.get(`${API}/return-words`, () => HttpResponse.json({ items: WORDS })),
      http.get(`${ONE}/policy`, () => HttpResponse.json(aJudgement())),
      http.get(`${ONE}/history`, () => HttpResponse.json({ items: [] })),
      http.post(`${ONE}/receipts`, hear),
      http.post(`${ONE}/inspections`, hear),
    )
  })

  it('receives and inspects what came, and says aloud when the weight is far off', async () => {
    const item = anItem({ authorized: 2, received: 1, given: 'refund', logistics: 'received' })
    sheet({ state: 'partially-received', inquiry: 'none', items: [item] })
    const inspect = within(await screen.findByRole('region', { name: 'Inspect' }))
    await screen.findByText('Back to stock')
    await userEvent.click(inspect.getByRole('button', { name: 'Save the inspection' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({
      line: '11',
      good: 1,
      bad: 0,
      grade: 'a',
      condition: 'as-new',
      disposition: 'restock',
    })

    const receive = within(screen.getByRole('region', { name: 'The parcel is here' }))
    await userEvent.click(receive.getByRole('button', { name: 'Receive' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toMatchObject({ line: '11', quantity: 1, outcome: 'received', scannedGrams: null })
  })

  it('lets the customer keep the rest without denying anything', async () => {
    const item = anItem({ decided: true, authorized: 2, received: 1, given: 'refund', logistics: 'in-transit' })
    sheet({ state: 'partially-received', inquiry: 'none', items: [item] })
    const receive = within(await screen.findByRole('region', { name: 'The parcel is here' }))

    await userEvent.click(receive.getByRole('combobox', { name: 'What came' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Never sent: the customer keeps it' }))
    expect(receive.getByText(/not denied either/)).toBeVisible()
    await userEvent.click(receive.getByRole('button', { name: 'Receive' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ line: '11', quantity: 0, outcome: 'never-sent' })
  })

  it('takes no photo of one item along to the next', async () => {
    const dress = anItem({ authorized: 1, received: 1, given: 'refund', logistics: 'received' })
    const scarf = { ...dress, line: '12', name: 'Wool scarf' }
    sheet({ state: 'received', inquiry: 'none', items: [dress, scarf] })
    const card = await screen.findByRole('region', { name: 'Inspect' })
    const stain = new File(['stain'], 'stain.jpg', { type: 'image/jpeg' })
    await userEvent.upload(card.querySelector('input[type=file]') as HTMLInputElement, stain)
    expect(within(card).getByText('stain.jpg')).toBeVisible()

    await userEvent.click(within(card).getByRole('combobox', { name: 'Item' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Wool scarf' }))

    expect(within(card).queryByText('stain.jpg')).toBeNull()
  })

  it('shows what waits for a second person in the place of the form', async () => {
    const item = anItem({ decided: true, authorized: 2, received: 1, given: 'refund', logistics: 'in-transit' })
    const proposal = {
      id: 4,
      kind: 'receipt',
      by: { id: 2, name: 'Said' },
      at: '2026-11-21T09:00:00Z',
      summary: '',
      items: [{ line: '11', quantity: 1, resolution: null, denial: 'worn-or-altered' }],
    }
    sheet({ state: 'partially-received', inquiry: 'none', items: [item], proposal })

    const receive = within(await screen.findByRole('region', { name: 'The parcel is here' }))
    expect(await receive.findByText('Red dress: 1 not accepted · Worn')).toBeVisible()
    expect(receive.queryByRole('button', { name: 'Receive' })).toBeNull()
  })
})

function sheet(rma: Partial<Rma> = {}) {
  return show(<ReturnSheet rma={anRma(rma)} me={1} mayWrite mayDecide mayManage />)
}
