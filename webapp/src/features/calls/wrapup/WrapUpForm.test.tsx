import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Phone, WrapUp } from '@/api/shapes'
import { useAccount } from '@/api/useSession'
import { aPhone } from '@/testing/fixtures/call'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { useUnsavedCalls } from './useWrapUpDraft'
import { WrapUpForm } from './WrapUpForm'

const BLANK = { topic: '', disposition: '', note: '', followUpAt: null, praised: false, praise: '' }
const UNTIL = '2026-11-22T09:06:00Z'
let saved: WrapUp[]
let phone: Phone

beforeEach(() => {
  saved = []
  phone = aPhone({ state: 'wrap-up', call: null, leg: null, wrapUp: { call: 20, until: UNTIL } })
  const session = aSession()
  session.account.permissions.push('TAKE_CALLS')
  server.use(
    http.get(`${API}/session`, () => HttpResponse.json(session)),
    http.get(`${API}/phone`, () => HttpResponse.json(phone)),
    http.get(`${API}/calls/20/wrap-up`, () => HttpResponse.json(BLANK)),
    http.get(`${API}/calls/wrap-up-choices`, () =>
      HttpResponse.json({
        topics: [{ key: 'delivery', en: 'Delivery', ko: '배송' }],
        dispositions: [{ key: 'solved', en: 'Solved on the call', ko: '통화로 해결' }],
      }),
    ),
    http.put(`${API}/calls/20/wrap-up`, async ({ request }) => {
      saved.push((await request.json()) as WrapUp)
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

describe('the wrap-up of a call', () => {
  it('keeps what the agent chose and wrote, and the kind words', async () => {
    show(<Form over />)
    await userEvent.type(await screen.findByLabelText('Note'), 'Parcel is in Oakland.')
    await userEvent.click(screen.getByRole('combobox', { name: 'Topic' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Delivery' }))
    await userEvent.click(screen.getByRole('switch', { name: 'They praised me' }))
    await userEvent.type(screen.getByLabelText('What did they say?'), 'You are kind.')

    await userEvent.click(await screen.findByRole('button', { name: 'Save and be available' }))

    expect(await screen.findByText('Kept on the ticket.')).toBeInTheDocument()
    expect(saved).toEqual([
      { ...BLANK, topic: 'delivery', note: 'Parcel is in Oakland.', praised: true, praise: 'You are kind.' },
    ])
    expect(screen.getByText('Unsaved: none')).toBeInTheDocument()
  })

  it('keeps what was typed during the call over a reload, and counts it as unsaved', async () => {
    const { unmount } = show(<Form over={false} />)
    await userEvent.type(await screen.findByLabelText('Note'), 'She moved')
    expect(screen.queryByRole('button', { name: 'Save and be available' })).toBeNull()
    unmount()

    show(<Form over />)

    expect(await screen.findByLabelText('Note')).toHaveValue('She moved')
    expect(screen.getByText('Unsaved: 20')).toBeInTheDocument()
  })

  it('says what follows: away again for who called from there, nothing for who is at something else', async () => {
    phone = { ...phone, awayAfter: true }
    const { unmount } = show(<Form over />)
    expect(await screen.findByRole('button', { name: 'Save and stay away' })).toBeInTheDocument()
    unmount()

    phone = aPhone({ state: 'available', call: null, leg: null })
    show(<Form over />)

    expect(await screen.findByRole('button', { name: 'Save' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '+1 minute' })).toBeNull()
  })

  it('has a minute more until the server has none', async () => {
    const asked: string[] = []
    server.use(
      http.post(`${API}/phone/wrap-up/minutes`, () => {
        asked.push('a minute')
        return asked.length > 1 ? problem(409, 'no-more-time') : HttpResponse.json(phone)
      }),
    )
    show(<Form over />)

    await userEvent.click(await screen.findByRole('button', { name: '+1 minute' }))
    await expect.poll(() => asked).toHaveLength(1)
    await waitFor(() => expect(screen.getByRole('button', { name: '+1 minute' })).toBeEnabled())
    await userEvent.click(screen.getByRole('button', { name: '+1 minute' }))

    expect(await screen.findByText(/There is no more time to be had/)).toBeInTheDocument()
  })

  it('lets no words go that came while it was being saved', async () => {
    let answer = () => {}
    server.use(
      http.put(`${API}/calls/20/wrap-up`, async () => {
        await new Promise<void>((resolve) => {
          answer = resolve
        })
        return new HttpResponse(null, { status: 204 })
      }),
      http.get(`${API}/calls/20/wrap-up`, () => HttpResponse.json(BLANK), { once: true }),
      http.get(`${API}/calls/20/wrap-up`, () => HttpResponse.json({ ...BLANK, note: 'She moved' })),
    )
    show(<Form over />)
    const note = await screen.findByLabelText('Note')
    await userEvent.type(note, 'She moved')
    await userEvent.click(screen.getByRole('button', { name: 'Save and be available' }))
    await userEvent.type(note, ' to Oakland')

    answer()

    expect(await screen.findByText('Kept on the ticket.')).toBeInTheDocument()
    expect(note).toHaveValue('She moved to Oakland')
    expect(screen.getByText('Unsaved: 20')).toBeInTheDocument()
  })

  it('is shown to nobody else at the same computer', async () => {
    const first = show(<Form over />)
    await userEvent.type(await screen.findByLabelText('Note'), 'She moved')
    first.unmount()
    server.use(http.get(`${API}/session`, () => HttpResponse.json(aSession({ id: 3 }))))

    show(<Form over />)

    expect(await screen.findByLabelText('Note')).toHaveValue('')
    expect(screen.getByText('Unsaved: none')).toBeInTheDocument()
  })

  it('says that it was not saved, and loses nothing', async () => {
    server.use(http.put(`${API}/calls/20/wrap-up`, () => problem(503, 'unavailable')))
    show(<Form over />)
    await userEvent.type(await screen.findByLabelText('Note'), 'She moved')

    await userEvent.click(await screen.findByRole('button', { name: 'Save and be available' }))

    expect(await screen.findByText('It was not saved.')).toBeInTheDocument()
    expect(screen.getByLabelText('Note')).toHaveValue('She moved')
  })
})

function Form(props: { over: boolean }) {
  return useAccount() ? <Notes {...props} /> : null
}

function Notes({ over }: { over: boolean }) {
  const unsaved = useUnsavedCalls().calls
  return (
    <>
      <WrapUpForm call={20} over={over} />
      <p>{`Unsaved: ${unsaved.join() || 'none'}`}</p>
    </>
  )
}
