import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { ForecastPanel } from './ForecastPanel'

const nothing = { usual: 0, extra: 0, low: 0, high: 0 }
const forecast = {
  asOf: '2026-11-27T15:00:00Z',
  zone: 'America/New_York',
  excess: 0,
  usualKnown: false,
  learnt: false,
  hundred: [12, 5],
  today: nothing,
  days: [{ day: '2026-11-28', contacts: nothing }],
  returns: null,
}

const answers = (changed: object) =>
  server.use(http.get(`${API}/surge/forecast`, () => HttpResponse.json({ ...forecast, ...changed })))

describe('what is to come', () => {
  it('says what it waits for where nothing is known, and promises no quiet day', async () => {
    answers({})
    show(<ForecastPanel />)

    expect(await screen.findByText(/It waits for the first full day/)).toBeInTheDocument()
    expect(screen.queryByText('–')).toBeNull()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('counts all orders of a first day without calling them more than usual', async () => {
    answers({ excess: 228, today: { usual: 0, extra: 27, low: 21, high: 48 } })
    show(<ForecastPanel />)

    expect(await screen.findByText('21–48')).toBeInTheDocument()
    expect(screen.queryByText(/above the usual/)).toBeNull()
  })
})
