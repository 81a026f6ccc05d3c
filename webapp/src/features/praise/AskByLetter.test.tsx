import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { QuoteLetter } from '@/api/shapes'
import { aPraise } from '@/testing/fixtures/praise'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { QuoteDialog } from './QuoteDialog'

const LETTER = `${API}/praise/1/quote-letter`
let letter: QuoteLetter
let asked: number
let closed: number

beforeEach(() => {
  asked = 0
  closed = 0
  letter = {
    quote: 'Jenny went above and beyond.',
    signed: 'Maria L.',
    language: 'ko',
    obstacle: null,
    askedAt: null,
    sentAt: null,
    expiresAt: null,
    failedAt: null,
    answer: null,
    answeredAt: null,
  }
  server.use(
    http.get(LETTER, () => HttpResponse.json(letter)),
    http.put(LETTER, () => {
      asked += 1
      return HttpResponse.json({ ...letter, obstacle: 'asked-already' })
    }),
  )
})

function open() {
  show(
    <QuoteDialog
      praise={aPraise({ state: 'confirmed' })}
      onClose={() => {
        closed += 1
      }}
    />,
  )
}

describe('the letter that asks for permission', () => {
  it('shows what it quotes and how it names the customer before it is sent', async () => {
    open()

    expect(await screen.findByText(/one mail in Korean/)).toBeVisible()
    expect(screen.getByText('Jenny went above and beyond.')).toBeVisible()
    expect(screen.getByText('— Maria L.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Ask for permission' }))

    expect(await screen.findByText('The letter is on its way.')).toBeVisible()
    expect(asked).toBe(1)
    expect(closed).toBe(1)
  })

  it.each([
    ['wants-no-letters', /the customer wants none/],
    ['our-own', /somebody of ours/],
    ['no-address', /no mail address/],
  ] as const)('is not offered, and says why: %s', async (obstacle, why) => {
    letter = { ...letter, obstacle }
    open()

    expect(await screen.findByText(why)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ask for permission' })).toBeNull()
  })

  it('says what became of it', async () => {
    letter = {
      ...letter,
      obstacle: 'granted-already',
      askedAt: '2026-11-20T09:00:00Z',
      sentAt: '2026-11-20T09:01:00Z',
      expiresAt: '2027-01-19T09:01:00Z',
      answer: 'yes',
      answeredAt: '2026-11-21T09:00:00Z',
    }
    open()

    expect(await screen.findByText(/The customer said yes on .*and can take it back/)).toBeVisible()
  })

  it('says when it could not be sent', async () => {
    server.use(http.put(LETTER, () => problem(409, 'quote-letter-not-sent')))
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for permission' }))

    expect(await screen.findByText(/No letter was sent/)).toBeVisible()
    expect(closed).toBe(0)
  })
})
