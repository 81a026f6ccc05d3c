import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { PolicySetup } from './PolicySetup'
import { filledIn, type PolicyTerms, type PolicyVersion, type TermPart } from './terms'

const clause = { en: 'A sentence.', ko: '문장입니다.' }
const goods: TermPart = { skus: [], names: [], discountPercent: null, answer: 'no', clause }
const POLICY: PolicyTerms = {
  currency: 'USD',
  window: {
    days: 30,
    faultDays: 90,
    graceDays: 7,
    from: 'delivery',
    transitDays: 5,
    zone: 'America/New_York',
    holidays: [],
    clause: { en: 'You have {days} days.', ko: '{days}일 안에 신청하세요.' },
  },
  finalSale: goods,
  hygiene: goods,
  unwanted: goods,
  countries: { accepted: [], otherwise: 'ask', clause },
  fees: { restockingPercent: 0, label: 5, shippingOnFault: true, shippingOnWhole: false, clause },
  promotions: { freeShippingFrom: 0, freeShippingWorth: 0, discountFrom: 0, clause },
  labels: { customer: 'customer', merchant: 'shop', carrier: 'shop', clause },
  limits: { autoApproveUpTo: 100, autoApproveItems: 3, keepItemUpTo: 10, photoAbove: 80, managerAbove: 200, clause },
}
const VERSION: PolicyVersion = {
  version: 3,
  name: 'Spring',
  note: '',
  effectiveFrom: '2026-03-01T00:00:00Z',
  inForce: true,
  madeAt: '2026-02-20T00:00:00Z',
  madeBy: null,
  policy: POLICY,
  sentences: null,
}
let written: { basedOn: number; policy: PolicyTerms }[] = []

describe('the policy', () => {
  beforeEach(() => {
    written = []
    server.use(
      http.get(`${API}/return-policies`, () => page([{ ...VERSION, policy: null }])),
      http.get(`${API}/return-policies/3`, () => HttpResponse.json(VERSION)),
      http.post(`${API}/return-policies/preview`, () =>
        HttpResponse.json({
          since: '2025-11-27T00:00:00Z',
          decided: { yes: 90, no: 8, ask: 2 },
          inForce: { yes: 80, no: 18, ask: 2 },
          changes: 10,
          changed: [],
        }),
      ),
      http.post(`${API}/return-policies`, async ({ request }) => {
        written.push((await request.json()) as (typeof written)[number])
        return HttpResponse.json({ ...VERSION, version: 4 }, { status: 201 })
      }),
    )
  })

  it('stands as customers read it, with the rule beside it', async () => {
    show(<PolicySetup mayManage />)

    expect(await screen.findByText('You have 30 days.')).toBeVisible()
    expect(screen.getByText('30일 안에 신청하세요.')).toBeVisible()
    expect(screen.getByText('90 days')).toBeVisible()
  })

  it('is tried on last year before it can be published', async () => {
    show(<PolicySetup mayManage />)
    fireEvent.click(await screen.findByText('New version from this one'))
    fireEvent.change(screen.getByLabelText(/Name of the version/), { target: { value: 'Longer' } })
    fireEvent.change(screen.getByLabelText('Days to change one’s mind'), { target: { value: '45' } })
    expect(screen.getByText('You have 45 days.')).toBeVisible()
    expect(button('Publish')).toBeDisabled()

    fireEvent.click(button('What would it have decided last year?'))
    expect(await screen.findByText('10 would have been answered otherwise.')).toBeVisible()
    fireEvent.click(button('Publish'))

    await waitFor(() => expect(written).toHaveLength(1))
    expect(written[0]).toMatchObject({ basedOn: 3, name: 'Longer', policy: { window: { days: 45 } } })
  })

  it('fills a sentence in with its own numbers, and leaves what it does not know', () => {
    expect(filledIn('{days} and {else}', POLICY.window, 'USD')).toBe('30 and {else}')
    expect(filledIn('{currency} {label}, {percent} %', POLICY.fees, 'USD')).toBe('USD 5, 0 %')
  })
})

/** By its words: to look for roles takes long in a form of this size. */
function button(words: string): HTMLButtonElement {
  return screen.getByText(words).closest('button') as HTMLButtonElement
}
