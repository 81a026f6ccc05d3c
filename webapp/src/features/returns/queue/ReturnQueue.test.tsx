import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { hearServerTime } from '@/api/serverTime'
import { WORDS } from '@/testing/fixtures/returnWords'
import { aRow } from '@/testing/fixtures/rma'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { returnKeys } from '../api/keys'
import { ReturnQueue } from './ReturnQueue'

const COUNTS = { decision: 3, info: 0, parcel: 8, inspection: 1, refund: 0, appeal: 0, second: 0 }
let asked: URLSearchParams[] = []
let approvals: { numbers: string[]; dryRun: boolean }[] = []

const inAMinute = () => new Date(Date.now() + 60_000).toISOString()

describe('the queue of returns', () => {
  beforeEach(() => {
    asked = []
    approvals = []
    server.use(
      http.get(`${API}/returns/counts`, () => HttpResponse.json(COUNTS)),
      http.get(`${API}/returns/approvals`, () =>
        page(approvals.some(({ dryRun }) => !dryRun) ? [{ id: 77, until: inAMinute(), count: 1 }] : []),
      ),
      http.get(`${API}/return-words`, () => HttpResponse.json({ items: WORDS })),
      http.get(`${API}/returns`, ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return page([aRow(), aRow({ number: 'RMA-311', band: 'clear', score: 4, value: 12 })])
      }),
      http.post(`${API}/returns/approvals`, async ({ request }) => {
        const wish = (await request.json()) as { numbers: string[]; dryRun: boolean }
        approvals.push(wish)
        return HttpResponse.json({
          id: wish.dryRun ? null : 77,
          items: wish.numbers.map((number) => ({
            number,
            approved: number === 'RMA-311',
            why: number === 'RMA-311' ? '' : 'not-clear',
          })),
          total: 12,
        })
      }),
    )
  })

  it('shows what has to be decided, with why, how much and how it was assessed', async () => {
    show(<ReturnQueue mayDecide />)

    const row = (await screen.findByRole('link', { name: 'RMA-310' })).closest('[role=listitem]') as HTMLElement
    expect(asked[0]?.get('needs')).toBe('decision')
    expect(await within(row).findByText(/Too small/)).toBeVisible()
    expect(within(row).getByText('$49.90')).toBeVisible()
    expect(within(row).getByText(/^Review/)).toBeVisible()
    expect(await screen.findByRole('button', { name: /Decide.*3/ })).toHaveAttribute('aria-pressed', 'true')
  })

  it('goes on to what else waits', async () => {
    show(<ReturnQueue mayDecide />)
    await userEvent.click(await screen.findByRole('button', { name: /Parcel awaited/ }))

    await waitFor(() => expect(asked.at(-1)?.get('needs')).toBe('parcel'))
  })

  it('narrows all of them to one state, and leads back from where that leaves nothing', async () => {
    server.use(
      http.get(`${API}/returns`, ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return page(asked.at(-1)?.get('state') ? [] : [aRow()])
      }),
    )
    show(<ReturnQueue mayDecide />)
    await userEvent.click(await screen.findByRole('button', { name: 'All' }))
    await userEvent.click(await screen.findByRole('combobox', { name: 'Show only this state' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Expired' }))

    expect(await screen.findByText('Nothing with these filters')).toBeVisible()
    expect(asked.at(-1)?.get('state')).toBe('expired')
    await userEvent.click(screen.getByRole('button', { name: 'Take the filters off' }))
    expect(await screen.findByRole('link', { name: 'RMA-310' })).toBeVisible()
  })

  it('selects the row that one stands on by X, shows what would happen, and offers to undo it', async () => {
    show(<ReturnQueue mayDecide />)
    await screen.findByRole('link', { name: 'RMA-310' })
    await userEvent.keyboard('jxjx')
    expect(await screen.findByText('2 returns selected')).toBeVisible()

    await userEvent.click(screen.getByRole('button', { name: 'Approve the Clear ones' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText('stays here')).toBeVisible()
    expect(within(dialog).getByText('not Clear')).toBeVisible()
    expect(within(dialog).getAllByText('Maria Lopez')).toHaveLength(2)
    expect(within(dialog).getByText('Red dress · $12.00')).toBeVisible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Approve 1 return' }))

    expect(await screen.findByText('1 return approved')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
    expect(approvals.at(-1)).toEqual({ numbers: ['RMA-311'], dryRun: false })
  })

  it('still offers to undo what was approved before the page was loaded anew', async () => {
    server.use(http.get(`${API}/returns/approvals`, () => page([{ id: 78, until: inAMinute(), count: 3 }])))
    show(<ReturnQueue mayDecide />)

    expect(await screen.findByText('3 returns approved')).toBeVisible()
    expect(screen.getAllByRole('button', { name: 'Undo' }).length).toBeGreaterThan(0)
  })

  it('offers nothing to undo that is over by the clock of the server', async () => {
    hearServerTime(new Date(Date.now() + 3_600_000).toUTCString(), Date.now())
    server.use(http.get(`${API}/returns/approvals`, () => page([{ id: 79, until: inAMinute(), count: 4 }])))
    const { queries } = show(<ReturnQueue mayDecide />)

    await waitFor(() => expect(queries.getQueryData(returnKeys.undoable)).toBeDefined())
    expect(screen.queryByText('4 returns approved')).toBeNull()
    hearServerTime(new Date().toUTCString(), Date.now())
  })

  it('neither selects nor shows assessments to who does not decide', async () => {
    server.use(http.get(`${API}/returns`, () => page([aRow({ band: null, score: null })])))
    show(<ReturnQueue mayDecide={false} />)

    await screen.findByRole('link', { name: 'RMA-310' })
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByText(/^Review/)).toBeNull()
  })

  it('says when there is nothing, and when it could not ask', async () => {
    server.use(http.get(`${API}/returns`, () => page([])))
    const empty = show(<ReturnQueue mayDecide />)
    expect(await screen.findByText('Nothing to decide')).toBeVisible()
    empty.unmount()

    server.use(http.get(`${API}/returns`, () => problem(500, 'broken')))
    show(<ReturnQueue mayDecide />)
    expect(await screen.findByText('The returns could not be loaded.')).toBeVisible()
  })
})
