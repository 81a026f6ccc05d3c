import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aSession } from '@/testing/fixtures/session'
import { aBoard, aSurge } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { BoardDesk } from './BoardDesk'

const TOPICS = [{ topic: 'order-status', tickets: 25, customers: 24, free: 23 }] as const

describe('the surge board', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/session`, () =>
        HttpResponse.json(aSession({ role: 'manager', permissions: ['WATCH_SURGE', 'STEER_SURGE'] })),
      ),
      ...['incidents', 'campaigns', 'surge/repeaters', 'day-macros', 'wall-screens'].map((path) =>
        http.get(`${API}/${path}`, () => page([])),
      ),
      http.get(`${API}/surge/steering`, () => HttpResponse.json({ callbacks: null, priorities: null, raised: 0 })),
      http.get(`${API}/surge/forecast`, () => problem(503, 'unavailable')),
    )
  })

  it('says that it is an ordinary day, with what is usual beside each figure', async () => {
    answer(aBoard())
    show(<BoardDesk />)

    expect(await screen.findByText('An ordinary day')).toBeInTheDocument()
    const orders = screen.getByText('Orders in 5 min').closest('a')
    expect(orders).toHaveTextContent('usual 1 (0–5)')
    expect(screen.getByText('nobody rated yet')).toBeInTheDocument()
    expect(screen.queryByText('0%')).toBeNull()
  })

  it('says why it is a surge, and makes one incident of many tickets', async () => {
    const made: unknown[] = []
    answer(aBoard({ surge: aSurge(), topics: [...TOPICS] }))
    server.use(
      http.post(`${API}/incidents`, async ({ request }) => {
        made.push(await request.json())
        return HttpResponse.json({})
      }),
    )
    show(<BoardDesk />)

    expect(await screen.findByText(/38 orders in 5 min.*83% use code JEN15/)).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: 'Make an incident and link these 23' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Make the incident' }))

    await expect.poll(() => made).toHaveLength(1)
    expect(made[0]).toMatchObject({ topic: 'order-status', link: true, onBanner: true, state: 'investigating' })
    expect(JSON.stringify(made[0])).toContain('주문은 잘 접수되었습니다')
  })

  it('never goes blank: the last that was known stays, with the second since when it is old', async () => {
    answer(aBoard())
    const first = show(<BoardDesk />)
    await screen.findByText('An ordinary day')
    first.unmount()
    const known = JSON.parse(localStorage.getItem('sweetline.surge.board') ?? '{}')
    localStorage.setItem(
      'sweetline.surge.board',
      JSON.stringify({ ...known, asOf: new Date(Date.now() - 60_000).toISOString() }),
    )
    server.use(http.get(`${API}/surge`, () => problem(503, 'unavailable')))

    show(<BoardDesk />)

    expect(await screen.findByText(/Not renewed since/)).toBeInTheDocument()
    expect(screen.getByText('Open tickets')).toBeInTheDocument()
  })

  it('offers no switches to who may only watch', async () => {
    server.use(http.get(`${API}/session`, () => HttpResponse.json(aSession({ permissions: ['WATCH_SURGE'] }))))
    answer(aBoard({ surge: aSurge(), topics: [...TOPICS] }))
    show(<BoardDesk />)

    expect(await screen.findByText('What helps')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Make an incident/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'End the surge' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Switch on' })).toBeNull()
  })
})

function answer(board: ReturnType<typeof aBoard>) {
  server.use(http.get(`${API}/surge`, () => HttpResponse.json(board)))
}
