import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aSession } from '@/testing/fixtures/session'
import { aTexting, texting } from '@/testing/fixtures/texting'
import { anEntry, aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { Composer } from './Composer'

interface Heard {
  path: string
  key: string | null
  body: unknown
}

describe('the composer', () => {
  beforeEach(() => server.use(texting(aTexting({ open: false }))))

  it('chooses nothing for the writer', () => {
    open()

    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('button', { name: /Reply to Maria/ })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Private note/ })).toBeInTheDocument()
  })

  it('sends a reply to the customer, and says so on the button', async () => {
    const heard = listen()
    open()

    await userEvent.click(screen.getByRole('button', { name: /Reply to Maria/ }))
    await userEvent.type(screen.getByRole('textbox', { name: /Reply to Maria/ }), 'It is moving again!')
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))

    await expect.poll(() => heard).toHaveLength(1)
    expect(heard[0]).toMatchObject({ path: '/replies', body: { text: 'It is moving again!', solve: false } })
    expect(heard[0]?.key).toBeTruthy()
    await expect.poll(() => localStorage.length).toBe(0)
  })

  it('saves a note that only the team reads, by Ctrl+Enter as well', async () => {
    const heard = listen()
    open()

    await userEvent.click(screen.getByRole('button', { name: /Private note/ }))
    expect(screen.getByRole('button', { name: 'Save private note' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Send to/ })).toBeNull()
    await userEvent.type(screen.getByRole('textbox', { name: 'Private note' }), 'Ask Said.{Control>}{Enter}{/Control}')

    await expect.poll(() => heard).toMatchObject([{ path: '/notes', body: { text: 'Ask Said.' } }])
  })

  it('solves along with the reply when asked', async () => {
    const heard = listen()
    const onSolved = vi.fn()
    open(onSolved)

    await userEvent.click(screen.getByRole('button', { name: /Reply to Maria/ }))
    await userEvent.type(screen.getByRole('textbox'), 'Done.')
    await userEvent.click(screen.getByRole('button', { name: 'More ways to send' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Send and solve' }))

    await expect.poll(() => onSolved.mock.calls.length).toBe(1)
    expect(heard).toMatchObject([{ path: '/replies', body: { text: 'Done.', solve: true } }])
  })

  it('keeps a draft over a reload, still without choosing, and never as the other kind', async () => {
    const { unmount } = open()
    await userEvent.click(screen.getByRole('button', { name: /Private note/ }))
    await userEvent.type(screen.getByRole('textbox'), 'She is furious')
    unmount()

    open()

    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText(/You began a private note at/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /Reply to Maria/ }))
    expect(screen.getByRole('textbox')).toHaveValue('')
    await userEvent.click(screen.getByRole('button', { name: 'Private note' }))
    expect(screen.getByRole('textbox')).toHaveValue('She is furious')
  })

  it('keeps a draft from whoever sits down at the browser next', async () => {
    const { unmount } = open()
    await userEvent.click(screen.getByRole('button', { name: /Private note/ }))
    await userEvent.type(screen.getByRole('textbox'), 'She is furious')
    unmount()
    const session = aSession()
    session.account.id += 1

    show(<Composer ticket={aTicket()} address="maria@example.com" onSolved={() => {}} />, '/', session)

    expect(screen.queryByText(/You began/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /Private note/ }))
    expect(screen.getByRole('textbox')).toHaveValue('')
  })

  it('tries again with the same key when no answer came, and with a new one when the words changed', async () => {
    const heard = listen(false)
    open()
    await userEvent.click(screen.getByRole('button', { name: /Reply to Maria/ }))
    await userEvent.type(screen.getByRole('textbox'), 'Hello')

    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))
    expect(await screen.findByText(/Trying again is safe/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))
    await expect.poll(() => heard).toHaveLength(2)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send to Maria' })).toBeEnabled())
    await userEvent.type(screen.getByRole('textbox'), '!')
    await userEvent.click(screen.getByRole('button', { name: 'Send to Maria' }))
    await expect.poll(() => heard).toHaveLength(3)

    expect(heard[1]?.key).toBe(heard[0]?.key)
    expect(heard[2]?.key).not.toBe(heard[0]?.key)
    expect(screen.getByRole('textbox')).toHaveValue('Hello!')
  })

  it('offers only the note when there is no address to answer to', () => {
    show(<Composer ticket={aTicket({ customer: null })} address={null} onSolved={() => {}} />)

    expect(screen.getByRole('button', { name: /Reply to/ })).toBeDisabled()
    expect(screen.getByText(/We have no address to answer to/)).toBeInTheDocument()
  })
})

function open(onSolved = () => {}) {
  return show(<Composer ticket={aTicket()} address="maria@example.com" onSolved={onSolved} />, '/', aSession())
}

function listen(answers = true): Heard[] {
  const heard: Heard[] = []
  server.use(
    http.post(`${API}/tickets/T-1042/:kind`, async ({ request, params }) => {
      heard.push({ path: `/${params.kind}`, key: request.headers.get('Idempotency-Key'), body: await request.json() })
      return answers ? HttpResponse.json(anEntry(), { status: 201 }) : HttpResponse.error()
    }),
  )
  return heard
}
