import { fireEvent, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { anAnswer } from '@/testing/fixtures/satisfaction'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { AnswersCard } from './AnswersCard'

const QUERY = { from: '2026-11-20', to: '2026-11-26', zone: 'America/New_York' }

function answers(...items: ReturnType<typeof anAnswer>[]) {
  server.use(http.get(`${API}/satisfaction/answers`, () => page(items)))
  show(<AnswersCard query={QUERY} mine={false} />)
}

describe('what customers answered', () => {
  it('says whether it is solved and how the agent was', async () => {
    answers(anAnswer({ solved: false, agentRating: 5 }))

    expect(await screen.findByText('Not solved')).toBeInTheDocument()
    expect(screen.getByText('Jenny Park: 5 of 5')).toBeInTheDocument()
  })

  it('says nothing that they did not say', async () => {
    answers(anAnswer())

    expect(await screen.findByText('I waited half an hour.')).toBeInTheDocument()
    expect(screen.queryByText(/olved/)).toBeNull()
    expect(screen.queryByText(/of 5/)).toBeNull()
  })

  it('says what it was before, the last one first', async () => {
    const before = { agentRating: null, drivers: [], mayQuote: false, solved: null, comment: '' }
    answers(
      anAnswer({
        earlier: [
          { ...before, rating: 5, solved: true, agentRating: 4, comment: 'Lovely', at: '2026-11-20T16:00:00Z' },
          { ...before, rating: 3, drivers: ['policy'], at: '2026-11-20T18:00:00Z' },
        ],
      }),
    )

    const lines = await screen.findAllByText(/Changed, was/)

    expect(lines[0]).toHaveTextContent('Changed, was 3 of 5 · The rules')
    expect(lines[1]).toHaveTextContent('Changed, was 5 of 5 · Solved · Jenny Park: 4 of 5 · “Lovely”')
  })

  it('takes the word of whoever manages surveys on what spoilt it', async () => {
    const sent: unknown[] = []
    server.use(
      http.get(`${API}/session`, () => HttpResponse.json(aSession({ permissions: ['MANAGE_SURVEYS'] }))),
      http.put(`${API}/survey-answers/7/team-driver`, async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({ driver: 'policy', reason: 'Sale goods', by: 'Jessica', at: '2026-11-21T10:00:00Z' })
      }),
    )
    answers(anAnswer({ survey: 7 }))

    fireEvent.click(await screen.findByRole('button', { name: 'Say what spoilt it' }))
    const dialog = await screen.findByRole('dialog', { name: 'What spoilt it' })
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'What spoilt it' }))
    fireEvent.click(await screen.findByRole('option', { name: 'The rules' }))
    fireEvent.change(within(dialog).getByLabelText('How we know'), { target: { value: 'Sale goods' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('Noted beside the answer')).toBeInTheDocument()
    expect(sent).toEqual([{ driver: 'policy', reason: 'Sale goods' }])
  })

  it('shows the word to everybody, and the button to nobody else', async () => {
    answers(anAnswer({ teamDriver: { driver: 'shipping', reason: 'Snow', by: 'Jessica', at: '2026-11-21T10:00:00Z' } }))

    expect(await screen.findByText('Said by Jessica: Shipping · Snow')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Say/ })).toBeNull()
  })
})
