import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Poll, PollDraft } from '@/api/shapes'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { PollDialog } from './PollDialog'

const PLUM = new File(['plum'], 'plum.png', { type: 'image/png' })
const SAGE = new File(['sage'], 'sage.png', { type: 'image/png' })
let sent: { path: string; key?: string | null; ifMatch?: string | null }[] = []
let closed = 0

function kept(draft: PollDraft, version: number): Poll {
  return {
    id: 7,
    link: 'https://desk.example.com/vote/abc',
    question: draft.question,
    options: draft.options.map(({ en, ko }, index) => ({
      id: index + 11,
      label: { en, ko },
      picture: null,
      votes: 0,
      share: null,
      low: 0,
      high: 1,
    })),
    opensAt: draft.opensAt,
    closesAt: draft.closesAt,
    showsResults: true,
    state: 'open',
    votes: 0,
    verdict: 'nobody',
    leader: null,
    draw: null,
    campaignAt: null,
    campaign: null,
    crowd: null,
    version,
  }
}

beforeEach(() => {
  sent = []
  closed = 0
  server.use(
    http.post(
      `${API}/polls/7/options/12/picture`,
      () => {
        sent.push({ path: 'picture 12' })
        return problem(400, 'invalid-request')
      },
      { once: true },
    ),
    http.post(`${API}/polls`, async ({ request }) => {
      sent.push({ path: 'make', key: request.headers.get('Idempotency-Key') })
      return HttpResponse.json(kept((await request.json()) as PollDraft, 1), { status: 201 })
    }),
    http.put(`${API}/polls/7`, async ({ request }) => {
      sent.push({ path: 'change', ifMatch: request.headers.get('If-Match') })
      return HttpResponse.json(kept((await request.json()) as PollDraft, 2))
    }),
    http.post(`${API}/polls/7/options/:id/picture`, ({ params }) => {
      sent.push({ path: `picture ${params.id}` })
      return HttpResponse.json({})
    }),
  )
})

async function ask() {
  show(<PollDialog poll={null} onClose={() => closed++} />)
  const english = await screen.findAllByLabelText(/in English/)
  const korean = screen.getAllByLabelText(/in Korean/)
  for (const [index, words] of ['Which colour?', 'Plum', 'Sage'].entries()) {
    fireEvent.change(english[index] as HTMLElement, { target: { value: words } })
    fireEvent.change(korean[index] as HTMLElement, { target: { value: words } })
  }
  const files = document.querySelectorAll<HTMLInputElement>('input[type=file]')
  await userEvent.upload(files[0] as HTMLInputElement, PLUM)
  await userEvent.upload(files[1] as HTMLInputElement, SAGE)
  await userEvent.click(screen.getByRole('button', { name: 'Ask it' }))
  await screen.findByRole('alert')
}

describe('a poll whose picture is refused', () => {
  it('is there once: the next click sends only what is missing', async () => {
    await ask()
    expect(screen.getByRole('alert')).toHaveTextContent('The question is saved')

    await userEvent.click(screen.getByRole('button', { name: 'Ask it' }))

    await waitFor(() => expect(closed).toBe(1))
    expect(sent.map(({ path }) => path)).toEqual(['make', 'picture 11', 'picture 12', 'picture 12'])
  })

  it('is changed, by the version that stands, when its words are changed before the next click', async () => {
    await ask()
    fireEvent.change(screen.getAllByLabelText(/in English/)[1] as HTMLElement, { target: { value: 'Plum red' } })

    await userEvent.click(screen.getByRole('button', { name: 'Ask it' }))

    await waitFor(() => expect(closed).toBe(1))
    expect(sent.slice(3)).toEqual([{ path: 'change', ifMatch: '"1"' }, { path: 'picture 12' }])
  })
})

describe('a poll whose answer is lost', () => {
  it('is asked again with the same key', async () => {
    server.use(
      http.post(
        `${API}/polls`,
        ({ request }) => {
          sent.push({ path: 'lost', key: request.headers.get('Idempotency-Key') })
          return HttpResponse.error()
        },
        { once: true },
      ),
    )
    await ask()

    await userEvent.click(screen.getByRole('button', { name: 'Ask it' }))

    await screen.findByText(/The question is saved/)
    expect(sent[0]?.key).toBeTruthy()
    expect(sent[1]?.key).toBe(sent[0]?.key)
  })
})
