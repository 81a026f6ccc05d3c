import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { aPraise } from '@/testing/fixtures/praise'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { MarkPraise } from './MarkPraise'

const SAID = 'Jenny sat on the phone with me'
const TEAM = [
  { id: 1, name: 'Jenny Moon' },
  { id: 2, name: 'Minji Han' },
]

function shown() {
  show(
    <>
      <ul>
        <li id="entry-12">
          <p data-testid="said">{SAID}</p>
        </li>
      </ul>
      <MarkPraise ticket="T-1042" team={TEAM} about={1} />
    </>,
  )
}

describe('words that somebody marks as kind', () => {
  it('are sent as they stand there, and taken back with one click', async () => {
    const sent: unknown[] = []
    server.use(
      http.post(`${API}/tickets/T-1042/entries/12/praise`, async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(aPraise({ id: 7, source: 'chosen', state: 'confirmed' }))
      }),
      http.delete(`${API}/praise/7/mark`, () => {
        sent.push('taken back')
        return new HttpResponse(null, { status: 204 })
      }),
    )
    shown()
    window.getSelection()?.selectAllChildren(screen.getByTestId('said'))

    await userEvent.click(screen.getByRole('button', { name: 'Mark kind words' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Mark them' }))
    expect(await screen.findByText(/Marked and confirmed/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))

    await waitFor(() => expect(sent).toEqual([{ quote: SAID, start: null, agent: 1 }, 'taken back']))
  })

  it('must be selected first', async () => {
    window.getSelection()?.removeAllRanges()
    shown()

    await userEvent.click(screen.getByRole('button', { name: 'Mark kind words' }))

    expect(await screen.findByText(/Select the customer’s words/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Mark them' })).not.toBeInTheDocument()
  })
})
