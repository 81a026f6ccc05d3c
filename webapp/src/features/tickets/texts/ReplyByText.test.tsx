import type { QueryClient } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Texting } from '@/api/shapes'
import { aSession } from '@/testing/fixtures/session'
import { aTexting, texting } from '@/testing/fixtures/texting'
import { aText, aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { ticketKeys } from '../api/keys'
import { Composer } from '../Composer'

interface Heard {
  kind: string
  body: unknown
}

describe('a reply by text', () => {
  it('is what an answer to a text is, unless the writer chooses mail', async () => {
    const heard = await open(aTexting({ channel: 'sms' }))

    expect(screen.getByText('Goes as a text to +1 415-555-0123')).toBeInTheDocument()
    await userEvent.type(screen.getByRole('textbox'), 'It is moving again!')
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))

    await expect
      .poll(() => heard)
      .toEqual([{ kind: 'texts', body: { text: 'It is moving again!', solve: false, number: '+14155550123' } }])
  })

  it('is offered beside mail, and the words stay when the way changes', async () => {
    const heard = await open(aTexting())
    expect(screen.getByText('Goes to maria@example.com')).toBeInTheDocument()
    await userEvent.type(screen.getByRole('textbox'), 'Hello')

    await userEvent.click(screen.getByRole('radio', { name: 'Text' }))
    expect(screen.getByRole('textbox')).toHaveValue('Hello')
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))

    await expect.poll(() => heard).toMatchObject([{ kind: 'texts' }])
  })

  it('is the only way where there is no address', async () => {
    await open(aTexting(), null)

    expect(screen.getByText('Goes as a text to +1 415-555-0123')).toBeInTheDocument()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('goes to another of the numbers when the writer says so', async () => {
    const numbers = ['+14155550123', '+821012345678'].map((number) => ({
      number,
      mobile: true,
      reached: true,
      optOut: null,
    }))
    const heard = await open(aTexting({ channel: 'sms', numbers }))

    await userEvent.click(screen.getByRole('combobox', { name: 'Number' }))
    await userEvent.click(await screen.findByRole('option', { name: '+82 10-1234-5678' }))
    await userEvent.type(screen.getByRole('textbox'), 'Hi')
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))

    await expect.poll(() => heard).toMatchObject([{ body: { number: '+821012345678' } }])
  })

  it('says how long it is, what an emoji costs, and where it ends', async () => {
    await open(aTexting({ channel: 'sms', longest: 100 }))
    const box = screen.getByRole('textbox')

    await userEvent.type(box, 'a'.repeat(80))
    expect(screen.getByText(/80 characters · 1 text · 80 left/)).toBeInTheDocument()
    await userEvent.type(box, '🐢')
    expect(screen.getByText('“🐢” makes this 2 texts; without it 1 would do.')).toBeInTheDocument()
    await userEvent.type(box, 'a'.repeat(30))

    expect(screen.getByText('12 characters too many. A text has at most 100.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Send to Maria' })).toBeDisabled()
  })

  it('is not offered to who wants none, and says since when', async () => {
    const optOut = { at: '2026-11-20T09:00:00Z', how: 'word', word: 'STOP' } as const
    server.use(texting(aTexting({ numbers: [{ number: '+14155550123', mobile: true, reached: true, optOut }] })))
    show(<Composer ticket={aTicket()} address={null} onSolved={() => {}} />)

    expect(await screen.findByText(/They sent us “STOP” on/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Reply to/ })).toBeDisabled()
  })

  it('keeps its way while it is written, also when the customer mails meanwhile, and tells', async () => {
    const heard = await open(aTexting({ channel: 'sms' }))
    await userEvent.type(screen.getByRole('textbox'), 'It is')

    await meanwhile(aTexting({ channel: 'mail' }))
    expect(await screen.findByText(/Mail is now the latest way/)).toBeInTheDocument()
    await userEvent.type(screen.getByRole('textbox'), ' moving.{Control>}{Enter}{/Control}')

    await expect
      .poll(() => heard)
      .toEqual([{ kind: 'texts', body: { text: 'It is moving.', solve: false, number: '+14155550123' } }])
  })

  it('goes the new way when the writer says so, and then says no more of it', async () => {
    const heard = await open(aTexting({ channel: 'sms' }))
    await userEvent.type(screen.getByRole('textbox'), 'Hello')
    await meanwhile(aTexting({ channel: 'mail' }))

    await userEvent.click(await screen.findByRole('button', { name: 'Switch to mail' }))
    expect(screen.queryByText(/Mail is now the latest way/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))

    await expect.poll(() => heard).toEqual([{ kind: 'replies', body: { text: 'Hello', solve: false } }])
  })

  it('stays with its number when they text from another one, or want no more texts', async () => {
    const usual = { number: '+14155550123', mobile: true, reached: true, optOut: null }
    const other = { ...usual, number: '+821012345678' }
    const heard = await open(aTexting({ channel: 'sms', numbers: [usual, other] }))
    await userEvent.type(screen.getByRole('textbox'), 'Hello')

    await meanwhile(
      aTexting({
        channel: 'sms',
        numbers: [other, { ...usual, optOut: { at: '2026-11-20T09:00:00Z', how: 'word', word: 'STOP' } }],
      }),
    )
    expect(await screen.findByRole('button', { name: 'Switch to a text to +82 10-1234-5678' })).toBeInTheDocument()
    expect(screen.getByText('Goes as a text to +1 415-555-0123')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))

    await expect.poll(() => heard).toMatchObject([{ body: { number: '+14155550123' } }])
  })

  it('keeps its way with the draft over a reload, and lets it go with the last character', async () => {
    const { unmount } = await opened(aTexting({ channel: 'sms' }))
    await userEvent.type(screen.getByRole('textbox'), 'Hello')
    unmount()

    await opened(aTexting({ channel: 'mail' }))
    expect(screen.getByText('Goes as a text to +1 415-555-0123')).toBeInTheDocument()
    expect(await screen.findByText(/Mail is now the latest way/)).toBeInTheDocument()
    await userEvent.clear(screen.getByRole('textbox'))

    expect(await screen.findByText('Goes to maria@example.com')).toBeInTheDocument()
    expect(screen.queryByText(/Mail is now the latest way/)).toBeNull()
  })

  it('says why it was refused', async () => {
    await open(aTexting({ channel: 'sms' }))
    server.use(http.post(`${API}/tickets/T-1042/texts`, () => problem(409, 'texts-not-wanted')))

    await userEvent.type(screen.getByRole('textbox'), 'Hello')
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))

    expect(await screen.findByText(/This number asked for no more texts/)).toBeInTheDocument()
    expect(screen.getByRole('textbox')).toHaveValue('Hello')
  })
})

let queries: QueryClient

async function open(answer: Texting, address: string | null = 'maria@example.com'): Promise<Heard[]> {
  return (await opened(answer, address)).heard
}

/** Something comes in, and the ticket's live event has it asked for again. */
async function meanwhile(answer: Texting) {
  server.use(texting(answer))
  await act(() => queries.invalidateQueries({ queryKey: ticketKeys.one('T-1042') }))
}

async function opened(answer: Texting, address: string | null = 'maria@example.com') {
  const heard: Heard[] = []
  server.use(
    texting(answer),
    http.post(`${API}/tickets/T-1042/:kind`, async ({ request, params }) => {
      heard.push({ kind: String(params.kind), body: await request.json() })
      return HttpResponse.json(aText({ direction: 'out' }), { status: 201 })
    }),
  )
  const view = show(<Composer ticket={aTicket()} address={address} onSolved={() => {}} />, '/', aSession())
  queries = view.queries
  const hint = answer.channel === 'sms' || address === null ? /on the phone/ : /The customer reads this/
  await screen.findByText(localStorage.length > 0 ? /You began/ : hint)
  await userEvent.click(screen.getByRole('button', { name: /Reply to Maria/ }))
  if (answer.numbers.length > 0) await screen.findByText(/Goes/)
  return { heard, unmount: view.unmount }
}
