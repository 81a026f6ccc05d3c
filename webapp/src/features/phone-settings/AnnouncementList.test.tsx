import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { AnnouncementList } from './AnnouncementList'
import type { Announcement } from './shapes'

const LATE: Announcement = {
  key: 'late',
  text: { en: 'Parcels are late.', ko: '배송이 늦습니다.' },
  active: false,
  from: null,
  until: null,
  spoken: false,
  by: 'Jessica Albright',
  createdAt: '2026-11-20T10:00:00Z',
  changedAt: '2026-11-20T10:00:00Z',
  version: 2,
}
let asked: string[] = []

describe('announcements', () => {
  beforeEach(() => {
    asked = []
  })

  it('are switched on by one click', async () => {
    given([LATE])
    server.use(
      http.put(`${API}/announcements/late/activation`, () => {
        asked.push('on')
        given([{ ...LATE, active: true, spoken: true }])
        return HttpResponse.json({ ...LATE, active: true, spoken: true })
      }),
    )
    show(<AnnouncementList mayManage />)

    await userEvent.click(await screen.findByRole('switch', { name: 'Announce: Parcels are late.' }))

    await waitFor(() => expect(asked).toEqual(['on']))
    expect(await screen.findByText('Callers hear it')).toBeVisible()
  })

  it('stay off and say why when the switch did not work', async () => {
    given([LATE])
    server.use(http.put(`${API}/announcements/late/activation`, () => problem(503, 'unavailable')))
    show(<AnnouncementList mayManage />)

    await userEvent.click(await screen.findByRole('switch'))

    expect(await screen.findByText('It was not changed.')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('switch')).not.toBeChecked())
  })

  it('are written under a key of their own, in one language if need be', async () => {
    given([])
    server.use(
      http.put(`${API}/announcements/:key`, async ({ params, request }) => {
        asked.push(String(params.key), JSON.stringify(await request.json()))
        return HttpResponse.json(LATE)
      }),
    )
    show(<AnnouncementList mayManage />)
    await userEvent.click(await screen.findByRole('button', { name: 'New announcement' }))
    await userEvent.type(screen.getByLabelText('What callers hear (English)'), 'We are late.')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(asked[1]).toContain('"text":{"en":"We are late.","ko":""}')
  })
})

function given(items: Announcement[]) {
  server.use(http.get(`${API}/announcements`, () => page(items)))
}
