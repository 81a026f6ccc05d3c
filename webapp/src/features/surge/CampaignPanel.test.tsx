import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { CampaignPanel } from './CampaignPanel'

const REEL = {
  id: 4,
  name: 'JEN15',
  code: 'JEN15',
  item: '',
  beganAt: '2026-11-27T19:03:00Z',
  endedAt: null,
  countedUntil: '2026-11-29T19:03:00Z',
  surge: 7,
  foundBy: 'code',
  orders: 84,
  by: null,
  version: 0,
  peaks: [{ surge: 7, beganAt: '2026-11-27T19:03:00Z' }],
}

describe('the campaigns on the board', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/session`, () => HttpResponse.json(aSession({ permissions: ['WATCH_SURGE', 'STEER_SURGE'] }))),
      http.get(`${API}/campaigns`, () => page([REEL])),
    )
  })

  it('leads to each peak of one that came again', async () => {
    const again = { surge: 9, beganAt: '2026-11-29T19:00:00Z' }
    server.use(http.get(`${API}/campaigns`, () => page([{ ...REEL, peaks: [...REEL.peaks, again] }])))
    show(<CampaignPanel maySteer />)

    expect(await screen.findByText(/2 peaks/)).toBeVisible()
    expect(screen.getByRole('link', { name: '2' })).toHaveAttribute('href', '/surge/reviews/9')
  })

  it('asks before one is removed, and offers to take it back', async () => {
    const heard: string[] = []
    server.use(
      http.delete(`${API}/campaigns/:id`, ({ params }) => {
        heard.push(`removed ${params.id}`)
        return page([])
      }),
      http.delete(`${API}/campaigns/:id/removal`, ({ params }) => {
        heard.push(`back ${params.id}`)
        return page([REEL])
      }),
    )
    show(<CampaignPanel maySteer />)

    await userEvent.click(await screen.findByRole('button', { name: 'Remove campaign JEN15' }))
    const dialog = await screen.findByRole('dialog')
    expect(heard).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

    await expect.poll(() => heard).toEqual(['removed 4', 'back 4'])
  })

  it('keeps what was typed until it is kept, with its own begin and end', async () => {
    const made: unknown[] = []
    const keys: unknown[] = []
    server.use(
      http.post(`${API}/campaigns`, async ({ request }) => {
        made.push(await request.json())
        keys.push(request.headers.get('Idempotency-Key'))
        return made.length === 1 ? problem(503, 'unavailable') : page([REEL])
      }),
    )
    show(<CampaignPanel maySteer />)

    const name = await screen.findByLabelText(/^Name/)
    await userEvent.type(name, 'Radio spot')
    const began = screen.getByLabelText(/^Began/)
    fireEvent.change(began, { target: { value: '2026-11-26T18:00' } })
    fireEvent.change(screen.getByLabelText(/^Ended/), { target: { value: '2026-11-26T20:00' } })
    await userEvent.click(screen.getByRole('button', { name: 'Note a campaign' }))
    await expect.poll(() => made).toHaveLength(1)
    expect(name).toHaveValue('Radio spot')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Note a campaign' })).toBeEnabled())
    await userEvent.click(screen.getByRole('button', { name: 'Note a campaign' }))

    await expect.poll(() => (name as HTMLInputElement).value).toBe('')
    expect(keys[0]).toBeTruthy()
    expect(keys[1]).toBe(keys[0])
    expect(made[1]).toMatchObject({
      name: 'Radio spot',
      beganAt: new Date('2026-11-26T18:00').toISOString(),
      endedAt: new Date('2026-11-26T20:00').toISOString(),
    })
  })

  it('gets an end later, and keeps what nobody touched to the second', async () => {
    const said: unknown[] = []
    server.use(
      http.get(`${API}/campaigns`, () => page([{ ...REEL, beganAt: '2026-11-27T19:03:27Z' }])),
      http.put(`${API}/campaigns/4`, async ({ request }) => {
        said.push(await request.json(), request.headers.get('If-Match'))
        return page([REEL])
      }),
    )
    show(<CampaignPanel maySteer />)
    expect(await screen.findByText(/no end said/)).toBeVisible()

    await userEvent.click(screen.getByRole('button', { name: 'Correct campaign JEN15' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.change(dialog.getByLabelText(/^Ended/), { target: { value: '2026-12-04T20:00' } })
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))

    await expect.poll(() => said).toHaveLength(2)
    expect(said[0]).toEqual({
      name: 'JEN15',
      code: 'JEN15',
      beganAt: '2026-11-27T19:03:27Z',
      endedAt: new Date('2026-12-04T20:00').toISOString(),
    })
    expect(said[1]).toBe('"0"')
  })
})
