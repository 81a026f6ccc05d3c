import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aPraise } from '@/testing/fixtures/praise'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { ReviewQueue } from './ReviewQueue'

const TEAM = [
  { id: 1, name: 'Jenny Moon' },
  { id: 2, name: 'Minji Han' },
]
let sent: { path: string; body: unknown; ifMatch: string | null }[] = []

beforeEach(() => {
  sent = []
  server.use(
    http.get(`${API}/praise-queue`, () =>
      page([
        { praise: aPraise(), likelihood: 0.94 },
        {
          praise: aPraise({ id: 2, words: 'Great job, third wrong item.', spans: [], held: 'mixed' }),
          likelihood: 0.4,
        },
      ]),
    ),
    http.put(`${API}/praise/:id/judgement`, async ({ request, params }) => {
      sent.push({
        path: `judge ${params.id}`,
        body: await request.json(),
        ifMatch: request.headers.get('If-Match'),
      })
      return HttpResponse.json(aPraise({ id: Number(params.id), state: 'confirmed', version: 2 }))
    }),
    http.delete(`${API}/praise/:id/judgement`, ({ params, request }) => {
      sent.push({ path: `undo ${params.id}`, body: null, ifMatch: request.headers.get('If-Match') })
      return HttpResponse.json(aPraise({ id: Number(params.id), version: 3 }))
    }),
  )
})

describe('the kind words that wait for a judgement', () => {
  it('show the words that decided, with what they weighed', async () => {
    show(<ReviewQueue team={TEAM} />)

    const first = (await screen.findAllByRole('listitem'))[0] as HTMLElement

    expect(within(first).getByText('above and beyond').tagName).toBe('MARK')
    expect(within(first).getByRole('list', { name: 'Why' })).toHaveTextContent('+2.4a phrase of praise')
    expect(within(first).getByText('94% sure')).toBeVisible()
  })

  it('are confirmed by one click, and taken back where they stand', async () => {
    show(<ReviewQueue team={TEAM} />)

    await userEvent.click((await screen.findAllByRole('button', { name: 'Confirm' }))[0] as HTMLElement)
    expect(await screen.findByText('Confirmed')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))

    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Confirm' })).toHaveLength(2))
    expect(sent.map(({ path, ifMatch }) => [path, ifMatch])).toEqual([
      ['judge 1', '"1"'],
      ['undo 1', '"2"'],
    ])
  })

  it('are judged by the keyboard, whatever its language', async () => {
    show(<ReviewQueue team={TEAM} />)
    await screen.findAllByRole('button', { name: 'Confirm' })

    fireEvent.keyDown(document.body, { code: 'KeyJ', key: 'ㅓ' })
    fireEvent.keyDown(document.body, { code: 'KeyN', key: 'ㅜ' })

    await waitFor(() => expect(sent).toEqual([{ path: 'judge 2', body: { state: 'rejected' }, ifMatch: '"1"' }]))
  })

  it('are each settled when two are judged in one breath, and the first can be taken back', async () => {
    show(<ReviewQueue team={TEAM} />)
    await screen.findAllByRole('button', { name: 'Confirm' })

    fireEvent.keyDown(document.body, { code: 'KeyY', key: 'y' })
    fireEvent.keyDown(document.body, { code: 'KeyY', key: 'y' })

    await waitFor(() => expect(screen.getAllByText('Confirmed')).toHaveLength(2))
    fireEvent.keyDown(document.body, { code: 'KeyK', key: 'k' })
    fireEvent.keyDown(document.body, { code: 'KeyU', key: 'u' })
    await waitFor(() => expect(sent.at(-1)).toEqual({ path: 'undo 1', body: null, ifMatch: '"2"' }))
  })

  it('say why the first was refused though the second was judged at once', async () => {
    server.use(
      http.put(`${API}/praise/1/judgement`, () => problem(409, 'own-praise')),
      http.get(`${API}/praise/1`, () => HttpResponse.json(aPraise())),
    )
    show(<ReviewQueue team={TEAM} />)
    await screen.findAllByRole('button', { name: 'Confirm' })

    fireEvent.keyDown(document.body, { code: 'KeyY', key: 'y' })
    fireEvent.keyDown(document.body, { code: 'KeyY', key: 'y' })

    expect(await screen.findByText(/Ask a colleague to confirm/)).toBeVisible()
    expect(await screen.findByText('Confirmed')).toBeVisible()
  })

  it('are sent once, however often the key is struck', async () => {
    show(<ReviewQueue team={TEAM} />)
    await screen.findAllByRole('button', { name: 'Confirm' })

    fireEvent.keyDown(document.body, { code: 'KeyY', key: 'y' })
    fireEvent.keyDown(document.body, { code: 'KeyK', key: 'k' })
    fireEvent.keyDown(document.body, { code: 'KeyY', key: 'y' })

    expect(await screen.findByText('Confirmed')).toBeVisible()
    expect(sent.map(({ path }) => path)).toEqual(['judge 1'])
  })

  it('are shown as a colleague left them when that colleague was first', async () => {
    server.use(
      http.put(`${API}/praise/:id/judgement`, () => problem(409, 'praise-changed-meanwhile')),
      http.get(`${API}/praise/1`, () => HttpResponse.json(aPraise({ state: 'rejected', version: 4 }))),
    )
    show(<ReviewQueue team={TEAM} />)

    await userEvent.click((await screen.findAllByRole('button', { name: 'Confirm' }))[0] as HTMLElement)
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

    await waitFor(() => expect(sent.at(-1)).toEqual({ path: 'undo 1', body: null, ifMatch: '"4"' }))
  })

  it('say in words when somebody else must confirm', async () => {
    server.use(http.put(`${API}/praise/:id/judgement`, () => problem(409, 'own-praise')))
    show(<ReviewQueue team={TEAM} />)

    await userEvent.click((await screen.findAllByRole('button', { name: 'Confirm' }))[0] as HTMLElement)

    expect(await screen.findByText(/Ask a colleague to confirm/)).toBeVisible()
  })
})
