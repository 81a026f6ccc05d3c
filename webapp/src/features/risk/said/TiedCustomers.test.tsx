import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { aCustomerRisk, anAssessment } from '@/testing/fixtures/risk'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import type { CustomerRisk, Tie } from '../api/shapes'
import { CustomerRiskCard } from '../customer/CustomerRiskCard'

const RISK = `${API}/customers/C-7/risk`
const FLATMATE: Tie = { customer: 'C-9', name: 'Ada Byron', kinds: ['address'], weight: 0.6, samePerson: false }

describe('who is tied to a customer', () => {
  it('says with a reason that two are two people, and confirms a tie', async () => {
    const heard: unknown[] = []
    answer(aCustomerRisk({ latest: anAssessment({ links: [FLATMATE] }) }))
    server.use(
      http.put(`${API}/customers/C-7/risk-links/C-9/cut`, async ({ request }) => {
        heard.push(await request.json())
        return HttpResponse.json(aCustomerRisk())
      }),
      http.put(`${API}/customers/C-7/risk-links/C-9`, () => {
        heard.push('tied')
        return HttpResponse.json(aCustomerRisk({ latest: anAssessment({ links: [FLATMATE] }) }))
      }),
    )
    show(<CustomerRiskCard customer="C-7" mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Ada Byron is the same person' }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'One person' }))
    await expect.poll(() => heard).toEqual(['tied'])
    await userEvent.click(await screen.findByRole('button', { name: 'Ada Byron is somebody else' }))
    await userEvent.type(await screen.findByRole('textbox', { name: /Why/ }), 'Flatmates')
    await userEvent.click(screen.getByRole('button', { name: 'Two people' }))

    await expect.poll(() => heard).toEqual(['tied', { reason: 'Flatmates' }])
  })

  it('lists whom somebody said to be another person, and takes that back', async () => {
    const heard: string[] = []
    const cut = {
      customer: 'C-9',
      name: 'Ada Byron',
      at: '2026-11-20T09:00:00Z',
      by: 'Jessica Lim',
      reason: 'Flatmates',
    }
    answer(aCustomerRisk({ cuts: [cut] }))
    server.use(
      http.delete(`${API}/customers/C-7/risk-links/:other/cut`, ({ params }) => {
        heard.push(String(params.other))
        return HttpResponse.json(aCustomerRisk())
      }),
    )
    show(<CustomerRiskCard customer="C-7" mayManage />)

    const cuts = within(await screen.findByRole('region', { name: 'Said to be two people' }))
    expect(cuts.getByText('Flatmates')).toBeVisible()
    expect(cuts.getByText(/Jessica Lim/)).toBeVisible()
    await userEvent.click(cuts.getByRole('button', { name: 'Take back that Ada Byron is somebody else' }))

    await expect.poll(() => heard).toEqual(['C-9'])
  })

  it('ties another customer only after saying who that is', async () => {
    const heard: string[] = []
    answer(aCustomerRisk())
    server.use(
      http.get(`${API}/customers/C-12`, () => HttpResponse.json({ number: 'C-12', name: 'Mina Seo' })),
      http.put(`${API}/customers/C-7/risk-links/:other`, ({ params }) => {
        heard.push(String(params.other))
        return HttpResponse.json(aCustomerRisk())
      }),
    )
    show(<CustomerRiskCard customer="C-7" mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Tie to another customer' }))
    expect(await screen.findByRole('button', { name: 'One person' })).toBeDisabled()
    await userEvent.type(screen.getByRole('textbox', { name: /Number of the other/ }), 'c-12')
    expect(await screen.findByText('This is Mina Seo.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'One person' }))

    await expect.poll(() => heard).toEqual(['C-12'])
  })
})

function answer(risk: CustomerRisk) {
  server.use(http.get(RISK, () => HttpResponse.json(risk)))
}
