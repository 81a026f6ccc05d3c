import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Praise } from '@/api/shapes'
import { aPraise } from '@/testing/fixtures/praise'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { CardMenu } from './CardMenu'

const WORDS = 'It came late, and Jenny went above and beyond. Where is my parcel?'
const QUOTE = 'It came late, and Jenny went above and beyond.'
let sent: { body: unknown; ifMatch: string | null }[] = []
let card: Praise

beforeEach(() => {
  sent = []
  card = aPraise({ state: 'confirmed', words: WORDS, quote: QUOTE })
  server.use(
    http.put(`${API}/praise/1/quote`, async ({ request }) => {
      const body = (await request.json()) as { quote: string }
      sent.push({ body, ifMatch: request.headers.get('If-Match') })
      return HttpResponse.json({ ...card, quote: body.quote, translation: '', version: 1 + sent.length })
    }),
    http.put(`${API}/praise/1/translation`, async ({ request }) => {
      const body = (await request.json()) as { translation: string }
      sent.push({ body, ifMatch: null })
      return HttpResponse.json({ ...card, ...body })
    }),
  )
})

async function select(words: string) {
  await userEvent.click(screen.getByRole('button', { name: 'More for this card' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Shorten the quote' }))
  const said = (await screen.findByRole('textbox', { name: 'What the customer said' })) as HTMLTextAreaElement
  const start = WORDS.indexOf(words)
  said.setSelectionRange(start, start + words.length)
  fireEvent.select(said)
}

describe('the quote on a card', () => {
  it('is what is selected of the customer’s words, and can be undone with its note', async () => {
    card.translation = '제니가 정말 애써 주었어요.'
    show(<CardMenu praise={card} />)
    await select('Jenny went above and beyond.')

    expect(screen.getByText(/goes with it/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

    await waitFor(() =>
      expect(sent).toEqual([
        { body: { quote: 'Jenny went above and beyond.' }, ifMatch: '"1"' },
        { body: { quote: QUOTE }, ifMatch: '"2"' },
        { body: { translation: card.translation }, ifMatch: null },
      ]),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('stays in the dialog, with the reason, when it was not kept', async () => {
    server.use(http.put(`${API}/praise/1/quote`, () => problem(409, 'praise-changed-meanwhile')))
    show(<CardMenu praise={card} />)
    await select('Jenny went above and beyond.')

    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('That was not kept.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled()
  })

  it('loses its translation note when the note is emptied', async () => {
    card.translation = '제니가 정말 애써 주었어요.'
    show(<CardMenu praise={card} />)
    await userEvent.click(screen.getByRole('button', { name: 'More for this card' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Translation note' }))

    await userEvent.clear(await screen.findByRole('textbox', { name: /other language/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Take the note away' }))

    await waitFor(() => expect(sent).toEqual([{ body: { translation: '' }, ifMatch: null }]))
  })
})
