import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import type { Fact, RuleSet } from '../api/ruleShapes'
import { RuleSetDesk } from './RuleSetDesk'

const FACTS: Fact[] = [
  { key: 'orders', unit: 'count', windowDays: 365, en: 'Orders in a year', ko: '최근 1년 주문 수' },
  { key: 'return-rate', unit: 'share', windowDays: 0, en: 'Return rate', ko: '반품률' },
]
const SET: RuleSet = {
  version: 2,
  name: 'Autumn',
  state: 'draft',
  revision: 7,
  basedOn: 1,
  createdAt: '2026-11-20T09:00:00Z',
  createdBy: 'Jessica',
  changedBy: 'Jessica',
  shadowedAt: null,
  trialUntil: null,
  trialDays: 14,
  activatedAt: null,
  activatedBy: null,
  retiredAt: null,
  rules: {
    rules: [
      {
        id: 'R1',
        en: 'Sends back most',
        ko: '대부분 반품함',
        group: 'rate',
        steps: [{ when: { fact: 'return-rate', op: 'at-least', value: 0.4 }, points: 20, floor: 0 }],
      },
    ],
    caps: { rate: 35, behaviour: 25, velocity: 15, evidence: 60, identity: 25, mitigation: -25 },
    watchFrom: 30,
    reviewFrom: 60,
    highFrom: 80,
    minMaturedItems: 10,
    statisticsAtMost: 79,
  },
}
const RULES = `${API}/risk-rules/2`
let sent: { rules: RuleSet['rules']; revision: number }[] = []

describe('a version of the rules', () => {
  beforeEach(() => {
    sent = []
    server.use(
      http.get(`${RULES}/tests`, () => page([])),
      http.get(`${RULES}/backtests`, () => page([])),
      http.put(RULES, async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number])
        return HttpResponse.json(SET)
      }),
    )
  })

  it('is a form: a condition is added as a row, and shares are percent', async () => {
    show(<RuleSetDesk set={SET} facts={FACTS} me="Alex" />)
    await userEvent.click(await screen.findByRole('button', { name: /Sends back most/ }))
    const group = within(await screen.findByRole('group', { name: 'All of these' }))
    expect(group.getByLabelText('With what')).toHaveValue('40 %')

    await userEvent.click(group.getByRole('button', { name: 'Condition' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.revision).toBe(7)
    expect(sent[0]?.rules.rules[0]?.steps[0]?.when).toEqual({
      all: [
        { fact: 'return-rate', op: 'at-least', value: 0.4 },
        { fact: 'orders', op: 'at-least', value: 1 },
      ],
    })
  })

  it('says in which field the rules went wrong', async () => {
    const fault = { errors: [{ field: 'rules[0].en', message: 'is missing' }] }
    server.use(http.put(RULES, () => problem(400, 'invalid-request', fault)))
    show(<RuleSetDesk set={SET} facts={FACTS} me="Alex" />)
    await userEvent.type(screen.getByLabelText('Name'), '!')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('Not possible: rules[0].en is missing')).toBeVisible()
  })

  it('is not switched on by who wrote it', () => {
    show(<RuleSetDesk set={{ ...SET, trialDays: 0 }} facts={FACTS} me="Jessica" />)

    expect(screen.getByRole('button', { name: 'Switch it on' })).toBeDisabled()
    expect(screen.getByText(/You wrote this version/)).toBeVisible()
  })

  it('runs in the shadow first, and says until when', () => {
    const until = new Date(Date.now() + 3 * 86_400_000).toISOString()
    const { unmount } = show(<RuleSetDesk set={SET} facts={FACTS} me="Alex" />)
    expect(screen.queryByRole('button', { name: 'Switch it on' })).toBeNull()
    expect(screen.getByText(/first runs in the shadow for 14 days/)).toBeVisible()
    unmount()

    show(<RuleSetDesk set={{ ...SET, state: 'shadow', trialUntil: until }} facts={FACTS} me="Alex" />)

    expect(screen.getByRole('button', { name: 'Switch it on' })).toBeDisabled()
    expect(screen.getByText(/It can be switched on from/)).toBeVisible()
  })

  it('is switched on by another person once its time in the shadow is over', () => {
    const since = new Date(Date.now() - 86_400_000).toISOString()
    show(<RuleSetDesk set={{ ...SET, state: 'shadow', trialUntil: since }} facts={FACTS} me="Alex" />)

    expect(screen.getByRole('button', { name: 'Switch it on' })).toBeEnabled()
  })

  it('is only read once it is live', async () => {
    show(<RuleSetDesk set={{ ...SET, state: 'active' }} facts={FACTS} me="Alex" />)
    await userEvent.click(await screen.findByRole('button', { name: /Sends back most/ }))

    expect(screen.getByLabelText('With what')).toBeDisabled()
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  })
})
