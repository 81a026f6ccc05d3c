import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { WORDS } from '@/testing/fixtures/returnWords'
import { aJudgement, anItem, anRma, aPhoto, aQuote } from '@/testing/fixtures/rma'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import type { Rma } from '../api/shapes'
import { ReturnSheet } from './ReturnSheet'

const ONE = `${API}/returns/RMA-310`
let sent: Record<string, unknown>[] = []
let quoted: URLSearchParams[] = []

const APPEAL = {
  text: 'I never wore it',
  at: '2026-11-22T09:00:00Z',
  by: null,
  outcome: null,
  decidedBy: null,
  decidedAt: null,
  note: '',
  mayJudge: true,
}

describe('a return', () => {
  beforeEach(() => {
    sent = []
    quoted = []
    const hear = async ({ request }: { request: Request }) => {
      sent.push((await request.json()) as Record<string, unknown>)
      return HttpResponse.json(anRma({ version: 5, state: 'authorized', inquiry: 'none' }))
    }
    server.use(
      http.get(`${API}/return-words`, () => HttpResponse.json({ items: WORDS })),
      http.get(`${ONE}/policy`, () => HttpResponse.json(aJudgement())),
      http.get(`${ONE}/history`, () => HttpResponse.json({ items: [] })),
      http.get(`${ONE}/settlements`, () => HttpResponse.json({ items: [] })),
      http.get(`${ONE}/refund-quote`, ({ request }) => {
        quoted.push(new URL(request.url).searchParams)
        return HttpResponse.json(aQuote())
      }),
      http.post(`${ONE}/letters/preview`, () =>
        HttpResponse.json({ to: 'maria@example.com', language: 'en', text: 'Dear Maria, your return is approved.' }),
      ),
      http.put(`${ONE}/decision`, hear),
      http.put(`${ONE}/proposal`, hear),
      http.put(`${ONE}/appeal/decision`, hear),
      http.post(`${ONE}/receipts`, hear),
      http.post(`${ONE}/inspections`, hear),
      http.post(`${ONE}/settlements`, hear),
    )
  })

  it('says what the policy says and how much of its time was left', async () => {
    sheet()

    expect(await screen.findByText('The policy allows it')).toBeVisible()
    expect(screen.getByText('Asked for with 11 days left')).toBeVisible()
    expect(screen.getByText('Asked for within 30 days of delivery')).toBeVisible()
  })

  it('shows the sum line by line before it is approved', async () => {
    sheet()
    expect(await screen.findByText('$44.90')).toBeVisible()
    expect(screen.getByText('-$5.00')).toBeVisible()
    expect(quoted[0]?.get('lines')).toBe('11:2')
    expect(await screen.findByText('Dear Maria, your return is approved.')).toBeVisible()

    await userEvent.click(screen.getByRole('button', { name: 'Approve' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({
      version: 4,
      items: [{ line: '11', authorized: 2, resolution: 'refund', denial: null }],
    })
  })

  it('wants a reason for what it denies, and says when two people have to stand for it', async () => {
    sheet()
    await userEvent.click(await screen.findByRole('button', { name: 'Deny all' }))
    expect(screen.getByRole('button', { name: 'Deny' })).toBeDisabled()

    await userEvent.click(await screen.findByRole('combobox', { name: 'Reason for the denial' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Worn' }))

    expect(await screen.findByText('A second person has to agree')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Propose it' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ items: [{ authorized: 0, denial: 'worn-or-altered' }] })
  })

  it('lets nobody agree to a proposal of their own', async () => {
    const proposal = {
      id: 3,
      kind: 'denial',
      by: { id: 1, name: 'Said' },
      at: '2026-11-21T09:00:00Z',
      summary: '',
      items: [],
    }
    sheet({ proposal })

    expect(await screen.findByText('Waits for a second person')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Agree' })).toBeDisabled()
    expect(screen.getByText('You proposed it, so somebody else has to agree.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Take it back' })).toBeEnabled()
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  })

  it('says that nothing is decided before its customer has confirmed it', async () => {
    sheet({ state: 'unconfirmed', inquiry: 'unconfirmed', needs: 'nothing' })

    expect(await screen.findByText(/Waits for the customer/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  })

  it('says why who had a part in the denial may not decide on the appeal', async () => {
    const appeal = { ...APPEAL, mayJudge: false }
    sheet({ state: 'appealed', inquiry: 'appealed', appeal, decidedBy: { id: 2, name: 'Ivan' } })

    expect(await screen.findByText('I never wore it')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Let it stand' })).toBeDisabled()
    expect(screen.getByText(/You had a part in the denial/)).toBeVisible()
  })

  it('decides on an appeal by the assessment that is shown', async () => {
    const photos = [aPhoto(), aPhoto({ id: 6, line: null, appeal: true, href: '/api/v1/photos/6' })]
    sheet({ state: 'appealed', inquiry: 'appealed', appeal: APPEAL, decidedBy: { id: 2, name: 'Ivan' }, photos })
    expect(await screen.findByRole('button', { name: 'Photo 1 of 1: Appeal' })).toBeVisible()
    expect(screen.queryByText('Photos of the whole return')).toBeNull()
    await userEvent.type(await screen.findByRole('textbox', { name: /Why you decide so/ }), 'The tag is still on it')
    await userEvent.click(screen.getByRole('button', { name: 'Let it stand' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ version: 4, assessment: 9, outcome: 'upheld' })
  })

  it('refunds what was accepted, with the sum on the button', async () => {
    const item = anItem({
      authorized: 2,
      received: 2,
      inspected: 2,
      accepted: 2,
      given: 'refund',
      logistics: 'received',
    })
    sheet({ state: 'approved', inquiry: 'none', items: [item] })

    await userEvent.click(await screen.findByRole('button', { name: 'Refund $44.90' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ method: 'original-payment', items: [{ line: '11', quantity: 2 }], version: 4 })
  })
})

function sheet(rma: Partial<Rma> = {}) {
  return show(<ReturnSheet rma={anRma(rma)} me={1} mayWrite mayDecide mayManage />)
}
