import { HttpResponse, http } from 'msw'
import { afterEach, expect, it } from 'vitest'
import { speak } from '@/i18n/i18n'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { PraiseTvPage } from '../pages/PraiseTvPage'

afterEach(() => speak('en'))

it('puts a screen on the wall in the language of its account, whatever this browser spoke before', async () => {
  const session = aSession()
  const korean = { ...session, account: { ...session.account, language: 'ko' as const } }
  server.use(
    http.get(`${API}/session`, () => HttpResponse.json(korean)),
    http.get(`${API}/praise-wall`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/praise-wall/summary`, () => HttpResponse.json({ week: 5, month: 15 })),
  )

  show(<PraiseTvPage />)

  await expect.poll(() => document.documentElement.lang).toBe('ko')
})
