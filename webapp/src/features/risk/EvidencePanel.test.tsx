import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { aCustomerRisk, anAssessment } from '@/testing/fixtures/risk'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { EvidencePanel } from './EvidencePanel'

const RISK = `${API}/returns/RMA-310/risk`

describe('the evidence', () => {
  it('puts each number beside its threshold and leads to what it rests on', async () => {
    server.use(
      http.get(RISK, () => HttpResponse.json(anAssessment())),
      http.get(`${API}/customers/C-7/risk`, () => HttpResponse.json(aCustomerRisk())),
    )
    show(<EvidencePanel number="RMA-310" customer="C-7" notAssessed={false} mayManage={false} />)

    expect(await screen.findByText('Sends back most of what they buy')).toBeVisible()
    expect(screen.getByText('53%')).toBeVisible()
    expect(screen.getByText('of at least 40%')).toBeVisible()
    expect(screen.getByRole('link', { name: 'RMA-301' })).toHaveAttribute('href', '/rma/RMA-301')
    expect(screen.getByText('A customer of long standing')).toBeVisible()
    expect(screen.getByText('No scale')).toBeVisible()
    expect(screen.getByText(/Autumn, version 2/)).toBeVisible()
  })

  it('says that too little is known instead of showing a number', async () => {
    const young = anAssessment({
      band: 'insufficient-history',
      reasons: [],
      speaksFor: [],
      unknown: [],
      percentile: null,
    })
    server.use(http.get(RISK, () => HttpResponse.json(young)))
    show(<EvidencePanel number="RMA-310" customer={null} notAssessed={false} mayManage={false} />)

    expect(await screen.findByText('Not enough data')).toBeVisible()
    expect(screen.getByText('No rule applies.')).toBeVisible()
    expect(screen.queryByText('64')).toBeNull()
  })

  it('hands the decision to the person when nothing was assessed', async () => {
    server.use(http.get(RISK, () => problem(404, 'no-such-assessment')))
    show(<EvidencePanel number="RMA-310" customer={null} notAssessed mayManage={false} />)

    expect(await screen.findByText('Not assessed')).toBeVisible()
    expect(screen.getByText(/nothing is denied by itself/)).toBeVisible()
  })
})
