import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCallback, aFollowUp, aMissedCall } from '@/testing/fixtures/callback'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { CallLists } from './CallLists'

let asked: { url: string; body: unknown; match: string | null }[]

beforeEach(() => {
  asked = []
  server.use(
    http.get(`${API}/callbacks/counts`, () => HttpResponse.json({ due: 1, open: 1, missed: 1, rest: null })),
    http.get(`${API}/callbacks`, () => page([aCallback()])),
    http.get(`${API}/missed-calls`, () => page([aMissedCall()])),
  )
})

describe('the list of callbacks', () => {
  it('says why nobody is called for now, and until when', async () => {
    const rest = { reason: 'hour-limit', until: '2026-11-27T15:42:00Z' }
    const counts = { due: 1, open: 1, missed: 0, rest }
    server.use(http.get(`${API}/callbacks/counts`, () => HttpResponse.json(counts)))
    show(<CallLists />)

    expect(await screen.findByText(/^Callbacks go on at \d/)).toBeInTheDocument()
    expect(screen.getByText(/as many calls as it may in an hour/)).toHaveTextContent('no try is counted')
  })

  it('calls at once, and says why it could not', async () => {
    server.use(
      http.post(`${API}/callbacks/7/calls`, () => problem(503, 'phone-off', { detail: 'Switch your phone on first.' })),
    )
    show(<CallLists />)

    await userEvent.click(await screen.findByRole('button', { name: 'Call Grace Miller now' }))

    expect(await screen.findByText('The call was not placed.')).toBeInTheDocument()
  })

  it('says when one was put off for days, and that it was given up', async () => {
    const late = [
      aCallback({ id: 7, dueDays: 2 }),
      aCallback({ id: 8, dueDays: 3 }),
      aCallback({ id: 9, state: 'expired', dueDays: 3, endedAt: '2026-11-27T15:00:00Z' }),
    ]
    server.use(http.get(`${API}/callbacks`, () => page(late)))
    show(<CallLists />)

    expect(await screen.findByText(/day 2 of 3/)).toBeInTheDocument()
    expect(screen.getByText(/the last of 3 days/)).toBeInTheDocument()
    expect(screen.getByText(/nobody was free on 3 days/)).toBeInTheDocument()
  })

  it('plans one for a number, and says when there was one', async () => {
    server.use(remember('post', '/callbacks', aCallback({ wishes: 2 })))
    show(<CallLists />)

    await userEvent.click(screen.getByRole('button', { name: 'Plan a callback' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText(/Phone/), '+14155550123')
    await userEvent.click(dialog.getByLabelText('In the afternoon'))
    await userEvent.click(dialog.getByRole('button', { name: 'Plan it' }))

    expect(await screen.findByText(/was to be called already/)).toBeInTheDocument()
    expect(asked[0]?.body).toMatchObject({ number: '+14155550123', window: 'afternoon' })
  })

  it('calls one off only after asking', async () => {
    server.use(remember('put', '/callbacks/7/cancellation', aCallback({ state: 'cancelled' })))
    show(<CallLists />)

    await userEvent.click(await screen.findByRole('button', { name: 'More for Grace Miller' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Call it off' }))
    expect(asked).toEqual([])
    await userEvent.click(await screen.findByRole('button', { name: 'Call it off' }))

    await expect.poll(() => asked).toHaveLength(1)
    expect(asked[0]?.match).toBe('"4"')
  })

  it('calls one off while the phone rings, and does nothing else with it', async () => {
    server.use(
      http.get(`${API}/callbacks`, () => page([aCallback({ state: 'in-progress' })])),
      remember('put', '/callbacks/7/cancellation', aCallback({ state: 'cancelled' })),
    )
    show(<CallLists />)

    await userEvent.click(await screen.findByRole('button', { name: 'Call it off' }))
    expect(screen.queryByRole('button', { name: /^More for/ })).not.toBeInTheDocument()
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Call it off' }))

    await expect.poll(() => asked).toHaveLength(1)
  })

  it('says so when nobody waits', async () => {
    server.use(http.get(`${API}/callbacks`, () => page([])))
    show(<CallLists />)

    expect(await screen.findByText('Nobody is to be called')).toBeInTheDocument()
  })
})

describe('the list of missed calls', () => {
  it('shows a person once, with how often they called', async () => {
    show(<CallLists />, '/?list=missed')

    const row = within(await screen.findByRole('listitem'))

    expect(row.getByText('+1 415-555-0199')).toBeInTheDocument()
    expect(row.getByText(/called 3 times/)).toHaveTextContent('waited')
    expect(row.getByRole('button', { name: /^Call/ })).toBeInTheDocument()
  })

  it('shows whom we promised a call that came to nothing, though they never called', async () => {
    server.use(
      http.get(`${API}/missed-calls`, () => page([aMissedCall({ how: 'callback', times: 0, lastCall: null })])),
    )
    show(<CallLists />, '/?list=missed')

    const row = within(await screen.findByRole('listitem'))

    expect(row.getByText('Our callback came to nothing')).toBeInTheDocument()
    expect(row.queryByText(/called/)).toBeNull()
    expect(row.getByRole('button', { name: /^Call/ })).toBeInTheDocument()
  })

  it('marks a caller as handled with a note', async () => {
    server.use(
      http.get(`${API}/missed-calls`, () =>
        page([aMissedCall({ callback: { id: 7, dueAt: '2026-11-27T16:00:00Z' } })]),
      ),
      remember('put', '/missed-calls/5/handling', aMissedCall()),
    )
    show(<CallLists />, '/?list=missed')

    await userEvent.click(await screen.findByRole('button', { name: /^More for/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Mark as handled' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/callback is settled with it/)).toBeInTheDocument()
    await userEvent.type(dialog.getByLabelText(/What was done/), 'Wrong number')
    await userEvent.click(dialog.getByRole('button', { name: 'Mark as handled' }))

    await expect.poll(() => asked).toHaveLength(1)
    expect(asked[0]?.body).toEqual({ note: 'Wrong number' })
  })

  it('says by whom and how somebody was reached since', async () => {
    server.use(
      http.get(`${API}/missed-calls`, () =>
        page([
          aMissedCall({
            reached: { at: '2026-11-27T15:00:00Z', how: 'called-out', by: { id: 3, name: 'Jenny' }, note: '' },
          }),
        ]),
      ),
    )
    show(<CallLists />, '/?list=missed&past=true')

    expect(await screen.findByText(/Called back by Jenny/)).toBeInTheDocument()
  })
})

describe('the list of promises', () => {
  it('shows what was promised to whom, and marks it as done', async () => {
    let whose: string | null = null
    let open = true
    server.use(
      http.get(`${API}/follow-ups`, ({ request }) => {
        whose = new URL(request.url).searchParams.get('all')
        return page(open ? [aFollowUp()] : [])
      }),
      http.put(`${API}/follow-ups/20/1/completion`, () => {
        open = false
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show(<CallLists />, '/?list=follow-ups')

    const row = within(await screen.findByRole('listitem'))
    expect(row.getByText('Ask whether the blue one fits')).toBeInTheDocument()
    expect(row.getByText('Due')).toBeInTheDocument()
    expect(whose).toBe('false')
    await userEvent.click(row.getByRole('button', { name: 'Mark the promise to Grace Miller as done' }))

    expect(await screen.findByText('Nothing is promised')).toBeInTheDocument()
  })
})

function remember(method: 'post' | 'put', path: string, answer: object) {
  return http[method](`${API}${path}`, async ({ request }) => {
    const body = await request.json()
    asked.push({ url: request.url, body, match: request.headers.get('If-Match') })
    return HttpResponse.json(answer, { status: method === 'post' ? 201 : 200 })
  })
}
