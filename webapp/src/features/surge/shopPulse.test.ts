import i18next from 'i18next'
import { afterEach, describe, expect, it } from 'vitest'
import { type Language, speak } from '@/i18n/i18n'
import { aBoard } from '@/testing/fixtures/surge'
import { shopPulse } from './shopPulse'

const NOW = Date.parse('2026-11-27T19:10:00Z')

async function pulse(more: object, language: Language = 'en', stale = false) {
  await speak(language, false)
  const board = aBoard({ stale, asOf: '2026-11-27T19:04:00Z' })
  const shop = { webhookAt: null, answers: 0, medianMillis: null, slowMillis: null, ...more }
  const heard = { ...board, strip: { ...board.strip, shopPulse: shop } }
  return shopPulse(heard, NOW, i18next.t, language)
}

describe('the pulse of the shop', () => {
  afterEach(() => speak('en', false))

  it('says how long answers take and when a webhook came', async () => {
    const { value, more } = await pulse({
      answers: 58,
      medianMillis: 240,
      slowMillis: 1820,
      webhookAt: '2026-11-27T19:06:48Z',
    })

    expect(value).toBe('0.24 s')
    expect(more).toBe('95 of 100 within 1.8 s · last webhook 3:12 ago')
  })

  it('says so where nobody knows', async () => {
    expect(await pulse({})).toEqual({ value: '–', more: 'no answer in 15 minutes · no webhook yet' })
    expect((await pulse({}, 'ko')).more).toBe('15분 동안 응답 없음 · 받은 웹훅 없음')
  })

  it('says that webhooks stay away, and of when an old board is', async () => {
    expect((await pulse({ webhookAt: '2026-11-27T16:05:00Z' })).more).toContain('no webhook for 3h 5m')
    expect((await pulse({}, 'en', true)).more).toContain('as of')
  })
})
