import { fireEvent, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { components } from '@/api/schema'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { DigestCard } from './DigestCard'
import { OwnTrendCard } from './OwnTrendCard'
import { SavedList } from './SavedList'

const SAVED: components['schemas']['SavedReportView'] = {
  id: 4,
  report: 'csat',
  name: 'Phone score',
  filter: { channel: 'voice', range: 'last-week' },
  shared: true,
  mine: true,
  owner: 'Jessica Lee',
  version: 1,
  schedule: {
    every: 'week',
    day: 1,
    hour: 8,
    zone: 'America/New_York',
    recipients: [1],
    paused: true,
    why: 'a mail to one of the recipients was refused or came back',
    nextAt: '2026-11-30T13:00:00Z',
    lastAt: null,
  },
}

describe('saved reports', () => {
  it('lead to their filter, and say when they are mailed and why they are not', async () => {
    server.use(http.get(`${API}/saved-reports`, () => page([SAVED])))
    show(<SavedList />, '/reports')

    const link = await screen.findByRole('link', { name: 'Phone score' })

    expect(link).toHaveAttribute('href', '/reports/csat?channel=voice&range=last-week')
    expect(screen.getByText('Every week, 08:00 (America/New_York)')).toBeInTheDocument()
    expect(screen.getByText('Paused: a mail to one of the recipients was refused or came back')).toBeInTheDocument()
  })

  it('are mailed no more to a recipient who does not want them', async () => {
    let left = 0
    const asked = { ...SAVED, mine: false, schedule: { ...SAVED.schedule, paused: false, why: '' } }
    server.use(
      http.get(`${API}/saved-reports`, () => page([asked])),
      http.delete(`${API}/saved-reports/4/schedule/recipients/mine`, () => {
        left++
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show(<SavedList />, '/reports')

    fireEvent.click(await screen.findByRole('button', { name: 'What to do with Phone score' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Mail it to me no more' }))

    await expect.poll(() => left).toBe(1)
    expect(screen.queryByRole('menuitem', { name: 'Mail it regularly' })).toBeNull()
  })

  it('say what to do when there are none', async () => {
    server.use(http.get(`${API}/saved-reports`, () => page([])))
    show(<SavedList />, '/reports')

    expect(await screen.findByText('None yet. Open a report, set its filter and save it.')).toBeInTheDocument()
  })
})

describe('the mails to oneself', () => {
  it('are switched off one by one', async () => {
    let asked: unknown
    server.use(
      http.get(`${API}/digests/mine`, () => HttpResponse.json({ daily: true, weekly: true })),
      http.put(`${API}/digests/mine`, async ({ request }) => {
        asked = await request.json()
        return HttpResponse.json({ daily: true, weekly: false })
      }),
    )
    show(<DigestCard />, '/me')

    fireEvent.click(await screen.findByRole('switch', { name: /The week/ }))

    await expect.poll(() => asked).toEqual({ daily: true, weekly: false })
  })
})

describe('one’s own weeks', () => {
  it('stand alone', async () => {
    const csat = { hits: 9, of: 10, value: 0.9, low: 0.6, high: 0.98 }
    const answered = { hits: 10, of: 25, value: 0.4, low: 0.23, high: 0.59 }
    server.use(
      http.get(`${API}/own-trend`, () =>
        HttpResponse.json({
          zone: 'America/New_York',
          weeks: [{ week: '2026-11-23', tickets: 12, replySeconds: 95, calls: 4, csat, answered, kindWords: 2 }],
        }),
      ),
    )
    show(<OwnTrendCard />, '/me')

    expect(await screen.findByText('90% (60% – 98%) of 10')).toBeInTheDocument()
    expect(screen.getByText('40% of 25')).toBeInTheDocument()
    expect(screen.getByText('1:35')).toBeInTheDocument()
  })
})
