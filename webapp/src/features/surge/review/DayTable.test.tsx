import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import type { SurgeDay } from '../api/shapes'
import { DayTable } from './DayTable'

const QUIET = aDay('2026-11-25')
const BUSY = aDay('2026-11-26', { orders: 900, peak: true, foundIn: ['orders'] })
const MARKED = aDay('2026-11-24', { peak: true, marked: 'peak', reason: 'Jen’s code', by: 'Jessica Lim' })

describe('the days as they count', () => {
  it('says what found a peak, or who marked one and why', async () => {
    open([BUSY, QUIET, MARKED])

    const marked = (await screen.findByText('marked by Jessica Lim')).closest('tr')
    expect(marked).toHaveTextContent('Jen’s code')
    expect(screen.getByText('found in Orders')).toBeInTheDocument()
    expect(screen.getByText('Ordinary day')).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('asks for old days that somebody marked too, and shows no count where none is known', async () => {
    const asked: (string | null)[] = []
    server.use(
      http.get(`${API}/surge/days`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('marked'))
        return page([aDay('2024-11-29', { orders: 0, contacts: 0, calls: 0, counted: false, marked: 'peak' })])
      }),
    )
    show(<DayTable />)

    const row = (await screen.findByText(/2024/)).closest('tr')
    expect(row).toHaveTextContent('–––')
    expect(asked).toEqual(['true'])
  })

  it('marks a day with the reason that is asked for', async () => {
    const heard: unknown[] = []
    open([QUIET], ['WATCH_SURGE', 'STEER_SURGE'])
    server.use(
      http.put(`${API}/surge/days/:day/mark`, async ({ params, request }) => {
        heard.push(params.day, await request.json())
        return page([])
      }),
    )

    await userEvent.click(await screen.findByRole('button', { name: /Mark as peak: / }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
    await userEvent.type(dialog.getByRole('textbox', { name: /Why/ }), 'Radio spot')
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))

    await expect.poll(() => heard).toEqual(['2026-11-25', { mark: 'peak', reason: 'Radio spot' }])
  })

  it('marks a day that is still to come', async () => {
    const heard: unknown[] = []
    open([], ['WATCH_SURGE', 'STEER_SURGE'])
    server.use(
      http.put(`${API}/surge/days/:day/mark`, async ({ params, request }) => {
        heard.push(params.day, await request.json())
        return page([])
      }),
    )

    expect(await screen.findByText('No day has been counted yet.')).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: 'Mark a day' }))
    await userEvent.type(await screen.findByLabelText(/Day/, { selector: 'input[type=date]' }), '2026-12-24')
    await userEvent.type(screen.getByRole('textbox', { name: /Why/ }), 'Christmas sale')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await expect.poll(() => heard).toEqual(['2026-12-24', { mark: 'peak', reason: 'Christmas sale' }])
  })

  it('takes a mark back, and says what could not be loaded', async () => {
    const heard: string[] = []
    open([MARKED], ['WATCH_SURGE', 'STEER_SURGE'])
    server.use(
      http.delete(`${API}/surge/days/:day/mark`, ({ params }) => {
        heard.push(String(params.day))
        return page([])
      }),
    )
    await userEvent.click(await screen.findByRole('button', { name: /Take the mark back/ }))
    await expect.poll(() => heard).toEqual(['2026-11-24'])
  })

  it('says that the days could not be loaded', async () => {
    server.use(http.get(`${API}/surge/days`, () => problem(500, 'failed')))
    show(<DayTable />)

    expect(await screen.findByText('The days could not be loaded.')).toBeInTheDocument()
  })
})

function open(days: SurgeDay[], permissions: string[] = ['WATCH_SURGE']) {
  server.use(
    http.get(`${API}/session`, () =>
      HttpResponse.json(aSession({ role: 'manager', permissions: permissions as never })),
    ),
    http.get(`${API}/surge/days`, () => page(days)),
  )
  return show(<DayTable />)
}

function aDay(day: string, more: Partial<SurgeDay> = {}): SurgeDay {
  return {
    day,
    orders: 40,
    contacts: 12,
    calls: 6,
    counted: true,
    peak: false,
    foundIn: [],
    marked: null,
    reason: '',
    by: null,
    markedAt: null,
    ...more,
  }
}
