import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RememberedLine, Suggestion } from '@/api/shapes'
import { aLine, aSuggestion } from '@/testing/fixtures/customer'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { RememberedCard } from './RememberedCard'

const LINES = `${API}/customers/C-7/remembered`
let sent: { body: unknown; key: string | null }[] = []

describe('what is remembered of a customer', () => {
  beforeEach(() => {
    sent = []
  })

  it('is written by one key, one line and Enter, and the writer is back where they were', async () => {
    given([])
    shown()
    await screen.findByText(/Nothing yet/)
    screen.getByRole('button', { name: 'elsewhere' }).focus()

    fireEvent.keyDown(document.activeElement ?? document.body, { code: 'KeyH', key: 'h' })
    await userEvent.keyboard('Birthday 3 May{Enter}')

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.body).toEqual({ text: 'Birthday 3 May', ticket: 'T-1042' })
    await waitFor(() => expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus())
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('is left with Escape, and nothing is kept', async () => {
    given([])
    shown()
    await screen.findByText(/Nothing yet/)

    fireEvent.keyDown(document.body, { code: 'KeyH', key: 'h' })
    await userEvent.keyboard('Birth{Escape}')

    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(sent).toEqual([])
  })

  it('takes the words along that are marked in the timeline', async () => {
    given([])
    shown()
    await screen.findByText(/Nothing yet/)
    window.getSelection()?.selectAllChildren(screen.getByTestId('said'))

    fireEvent.keyDown(document.body, { code: 'KeyH', key: 'h' })
    expect(screen.getByRole('textbox')).toHaveValue('My birthday is on May 3rd')
    await userEvent.keyboard('{Enter}')

    await waitFor(() =>
      expect(sent[0]?.body).toEqual({ text: 'My birthday is on May 3rd', ticket: 'T-1042', entry: 12 }),
    )
  })

  it('says what does not belong here, and asks when the words sound like it', async () => {
    given([])
    shown()
    fireEvent.keyDown(document.body, { code: 'KeyH', key: 'h' })

    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/no health, no money/)
    await userEvent.keyboard('Came out of hospital')

    expect(await screen.findByText(/This sounds like health/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Remember' })).toBeEnabled()
  })

  it('keeps the line in the box when it was not saved, and sends it again as the same', async () => {
    given([])
    let asked = 0
    server.use(
      http.post(LINES, async ({ request }) => {
        sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') })
        asked++
        return asked === 1 ? problem(503, 'unavailable') : HttpResponse.json(aLine(), { status: 201 })
      }),
    )
    shown()
    fireEvent.keyDown(document.body, { code: 'KeyH', key: 'h' })
    await userEvent.keyboard('Birthday 3 May{Enter}')
    await screen.findByText(/is busy or/)

    await userEvent.keyboard('{Enter}')

    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[0]?.key).toBe(sent[1]?.key)
  })

  it('is suggested by their own words, and kept only when somebody says so', async () => {
    given([], [aSuggestion()])
    shown()

    await userEvent.click(await screen.findByRole('button', { name: 'Remember: Birthday 3 May' }))

    await waitFor(() =>
      expect(sent[0]?.body).toEqual({ text: 'Birthday 3 May', entry: 12, suggestion: 'a'.repeat(32) }),
    )
  })

  it('says who wrote it, when, and where it was told', async () => {
    given([aLine({ ticket: 'T-900' })])
    shown()

    expect(await screen.findByText('Birthday 3 May')).toBeVisible()
    expect(screen.getByText(/Jenny Park, Nov 20, 2026/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'T-900' })).toHaveAttribute('href', '/tickets/T-900#entry-12')
  })
})

function shown() {
  show(
    <>
      <button type="button">{'elsewhere'}</button>
      <p id="entry-12" data-testid="said">
        {'My birthday is on May 3rd'}
      </p>
      <RememberedCard customer="C-7" ticket="T-1042" mayWrite />
    </>,
  )
}

function given(lines: RememberedLine[], suggestions: Suggestion[] = []) {
  server.use(
    http.get(LINES, () => page(lines)),
    http.get(`${LINES}/suggestions`, () => page(suggestions)),
    http.get(`${API}/remembered/matters`, () => page([{ matter: 'health', words: ['hospital', 'ill', '병원'] }])),
    http.post(LINES, async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') })
      return HttpResponse.json(aLine(), { status: 201 })
    }),
  )
}
