import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { aCustomerRisk, anAssessment } from '@/testing/fixtures/risk'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import type { CustomerRisk, Proof, Tie } from '../api/shapes'
import { CustomerRiskCard } from '../customer/CustomerRiskCard'
import { EvidencePanel } from '../EvidencePanel'

const RISK = `${API}/customers/C-7/risk`
const CHARGEBACK: Proof = {
  id: 4,
  kind: 'chargeback',
  abuse: true,
  at: '2026-11-20T09:00:00Z',
  order: '100000310',
  returnNumber: 'RMA-301',
  note: 'Case 77-1 of the bank',
  by: 'Jessica Lim',
}
const FLATMATE: Tie = { customer: 'C-9', name: 'Ada Byron', kinds: ['address'], weight: 0.6, samePerson: false }

describe('what people said of a customer', () => {
  it('shows each proof with what it is about and who took it down, and to those who may not manage no button', async () => {
    answer(aCustomerRisk({ proofs: [CHARGEBACK], latest: anAssessment({ links: [FLATMATE] }) }))
    show(<CustomerRiskCard customer="C-7" mayManage={false} />)

    const proofs = within(await screen.findByRole('region', { name: 'What is proven' }))
    expect(proofs.getByText('Bank: payment taken back')).toBeVisible()
    expect(proofs.getByText('Case 77-1 of the bank')).toBeVisible()
    expect(proofs.getByText(/Jessica Lim/)).toBeVisible()
    expect(proofs.getByRole('link', { name: 'RMA-301' })).toHaveAttribute('href', '/rma/RMA-301')
    expect(screen.getByRole('link', { name: 'Ada Byron' })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('takes a proof down for the return that is being decided', async () => {
    const heard: { body: unknown; key: string | null }[] = []
    answer(aCustomerRisk())
    server.use(
      http.get(`${API}/returns/RMA-310/risk`, () => HttpResponse.json(anAssessment())),
      http.post(`${API}/customers/C-7/risk-proofs`, async ({ request }) => {
        heard.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') })
        return HttpResponse.json(aCustomerRisk({ proofs: [CHARGEBACK] }))
      }),
    )
    show(<EvidencePanel number="RMA-310" customer="C-7" notAssessed={false} mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Take down a proof' }))
    await userEvent.click(await screen.findByRole('radio', { name: /turned out to be none/ }))
    await userEvent.type(screen.getByRole('textbox', { name: /What exactly was said/ }), 'Card was stolen')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await expect.poll(() => heard).toHaveLength(1)
    expect(heard[0]?.key).toBeTruthy()
    expect(heard[0]?.body).toEqual({
      kind: 'chargeback',
      abuse: false,
      order: null,
      returnNumber: 'RMA-310',
      note: 'Card was stolen',
    })
  })

  it('says at the field that a return is somebody else’s and keeps what was typed', async () => {
    answer(aCustomerRisk())
    server.use(
      http.post(`${API}/customers/C-7/risk-proofs`, () =>
        problem(400, 'invalid-request', {
          errors: [{ field: 'returnNumber', message: 'is none of this customer’s' }],
        }),
      ),
    )
    show(<CustomerRiskCard customer="C-7" mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Take down a proof' }))
    await userEvent.type(await screen.findByRole('textbox', { name: /Return, if/ }), 'rma-999')
    await userEvent.type(screen.getByRole('textbox', { name: /What exactly was said/ }), 'Never')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('This is none of this customer’s.')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: /What exactly was said/ })).toHaveValue('Never')
  })

  it('names a rule that does not count, and lets it count again', async () => {
    const heard: string[] = []
    const until = '2026-12-20T09:00:00Z'
    answer(
      aCustomerRisk({
        snoozes: [{ rule: 'R4', reason: 'Buys for a theatre', by: 'Jessica Lim', at: '2026-11-20T09:00:00Z', until }],
      }),
    )
    server.use(
      http.get(`${API}/risk-rules/2`, () =>
        HttpResponse.json({ rules: { rules: [{ id: 'R4', en: 'Returns were worn', ko: '착용한 흔적' }] } }),
      ),
      http.delete(`${API}/customers/C-7/risk-snoozes/:rule`, ({ params }) => {
        heard.push(String(params.rule))
        return HttpResponse.json(aCustomerRisk())
      }),
    )
    show(<CustomerRiskCard customer="C-7" mayManage />)

    expect(await screen.findByText(/“Returns were worn” does not count until/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Let it count again' }))
    await expect.poll(() => heard).toEqual(['R4'])
  })

  it('withdraws a proof once that is confirmed', async () => {
    const heard: string[] = []
    answer(aCustomerRisk({ proofs: [CHARGEBACK] }))
    server.use(
      http.delete(`${API}/customers/C-7/risk-proofs/:id`, ({ params }) => {
        heard.push(String(params.id))
        return HttpResponse.json(aCustomerRisk())
      }),
    )
    show(<CustomerRiskCard customer="C-7" mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw' }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Withdraw' }))

    await expect.poll(() => heard).toEqual(['4'])
  })

  it('says on the decision page that it could not be loaded, beside the evidence that could', async () => {
    server.use(
      http.get(`${API}/returns/RMA-310/risk`, () => HttpResponse.json(anAssessment())),
      http.get(RISK, () => problem(500, 'failed')),
    )
    show(<EvidencePanel number="RMA-310" customer="C-7" notAssessed={false} mayManage />)

    expect(await screen.findByText('What people said of this customer could not be loaded.')).toBeInTheDocument()
    expect(await screen.findByText('Sends back most of what they buy')).toBeInTheDocument()
  })
})

function answer(risk: CustomerRisk) {
  server.use(http.get(RISK, () => HttpResponse.json(risk)))
}
