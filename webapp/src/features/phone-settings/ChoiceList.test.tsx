import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { ChoiceList } from './ChoiceList'
import { keyFor, moved } from './choiceOrder'
import type { Choice } from './shapes'

const DELIVERY: Choice = { key: 'delivery', en: 'Delivery', ko: '배송', place: 10, retired: false, version: 1 }
const REFUND: Choice = { key: 'refund', en: 'Refund', ko: '환불', place: 20, retired: false, version: 3 }
let asked: [string, object][] = []
let seen: (string | null)[] = []

describe('what agents choose from', () => {
  beforeEach(() => {
    asked = []
    seen = []
    given([DELIVERY, REFUND])
    server.use(
      http.put(`${API}/calls/wrap-up-choices/topics/:key`, async ({ params, request }) => {
        asked.push([String(params.key), (await request.json()) as object])
        seen.push(request.headers.get('If-Match'))
        return HttpResponse.json({ topics: [], dispositions: [] })
      }),
    )
  })

  it('gets a new one at the end, with a name in both languages and a key of its own', async () => {
    show(<ChoiceList kind="topics" mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'New topic' }))
    await userEvent.type(await screen.findByLabelText('Name (English)'), 'Delivery')
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.type(screen.getByLabelText('Name (Korean)'), '택배')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() =>
      expect(asked).toEqual([['delivery-2', { en: 'Delivery', ko: '택배', place: 30, retired: false }]]),
    )
    expect(seen).toEqual(['"0"'])
  })

  it('is renamed, put out of use and moved where it stands', async () => {
    show(<ChoiceList kind="topics" mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Rename Refund' }))
    await userEvent.type(screen.getByLabelText('Name (English)'), 's')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(asked).toEqual([['refund', { en: 'Refunds', ko: '환불', place: 20, retired: false }]]))

    await userEvent.click(await screen.findByRole('button', { name: 'Put out of use: Refund' }))
    await waitFor(() => expect(asked[1]).toEqual(['refund', { en: 'Refund', ko: '환불', place: 20, retired: true }]))

    await waitFor(() => expect(screen.getByRole('button', { name: 'Move up: Refund' })).toBeEnabled())
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Refund' }))
    await waitFor(() => expect(asked.slice(2).map(([key]) => key)).toEqual(['refund', 'delivery']))
    expect(seen).toEqual(['"3"', '"3"', '"3"', '"1"'])
  })

  it('stays as it is, and says so, when it can not be changed', async () => {
    server.use(http.put(`${API}/calls/wrap-up-choices/topics/:key`, () => problem(503, 'unavailable')))
    show(<ChoiceList kind="topics" mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Put out of use: Delivery' }))

    expect(await screen.findByText('It was not changed.')).toBeVisible()
    expect(screen.queryByText('Out of use')).not.toBeInTheDocument()
  })

  it('asks what is to stay when somebody else renamed it meanwhile', async () => {
    server.use(
      http.put(`${API}/calls/wrap-up-choices/topics/refund`, async ({ request }) => {
        seen.push(request.headers.get('If-Match'))
        if (seen.length > 1) return HttpResponse.json({ topics: [], dispositions: [] })
        given([DELIVERY, { ...REFUND, en: 'Money back', version: 4 }])
        return problem(409, 'phone-setup-changed-meanwhile')
      }),
    )
    show(<ChoiceList kind="topics" mayManage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Rename Refund' }))
    await userEvent.type(screen.getByLabelText('Name (English)'), 's')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Save mine over it' }))

    await waitFor(() => expect(seen).toEqual(['"3"', '"4"']))
  })

  it('says when there is nothing, and offers no change to who may not', async () => {
    given([])
    show(<ChoiceList kind="topics" mayManage={false} />)

    expect(await screen.findByText('Nothing to choose from')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('writes only what changes its place, and never under the key of another', () => {
    expect(moved([DELIVERY, { ...REFUND, place: 10 }], 1, -1).map(({ key, place }) => [key, place])).toEqual([
      ['delivery', 20],
    ])
    expect(keyFor('Lost & found', [])).toBe('lost-found')
    expect(keyFor('환불', [])).toBe('choice')
  })
})

function given(topics: Choice[]) {
  server.use(http.get(`${API}/calls/wrap-up-choices`, () => HttpResponse.json({ topics, dispositions: [] })))
}
