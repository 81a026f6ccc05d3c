import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Customer, Permission } from '@/api/shapes'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { PrivacyCard } from './PrivacyCard'

const ADA: Customer = {
  number: 'C-9',
  name: 'Ada Byron',
  language: 'en',
  contactPoints: [],
  tags: [],
  vip: null,
  createdAt: '2026-11-20T10:00:00Z',
  version: 1,
  mergedInto: null,
}

describe('what we know of a person', () => {
  it('is nothing for those who may neither hand it out nor erase it', async () => {
    const { container } = open([])

    await expect.poll(() => container.querySelector('section')).toBeNull()
  })

  it('is downloaded as it is', async () => {
    open(['EXPORT_CUSTOMERS'])

    const link = await screen.findByRole('link', { name: 'Download everything' })
    expect(link).toHaveAttribute('href', '/api/v1/customers/C-9/export')
  })

  it('is erased only after the plan was seen and the number typed', async () => {
    const heard: unknown[] = []
    open(['ERASE_CUSTOMERS'])
    server.use(
      http.post(`${API}/customers/C-9/erasure`, () =>
        HttpResponse.json({
          number: 'C-9',
          holdings: [
            { what: 'tickets', rows: 12, fate: 'anonymized' },
            { what: 'something-new', rows: 1, fate: 'deleted' },
          ],
        }),
      ),
      http.put(`${API}/customers/C-9/erasure`, async ({ request }) => {
        heard.push(await request.json())
        return HttpResponse.json(anErasure('running'), { status: 202 })
      }),
      http.get(`${API}/customers/C-9/erasure`, () => HttpResponse.json(anErasure('done'))),
    )

    await userEvent.click(await screen.findByRole('button', { name: /Erase this person/ }))
    expect(await screen.findByRole('row', { name: /Tickets 12 Emptied/ })).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /Other records 1 Deleted/ })).toBeInTheDocument()
    const button = screen.getByRole('button', { name: 'Erase for good' })
    expect(button).toBeDisabled()
    await userEvent.type(screen.getByRole('textbox', { name: 'Type C-9 to confirm' }), 'c-9')
    await userEvent.click(button)

    await expect.poll(() => heard).toEqual([{ confirmation: 'c-9' }])
    expect(await screen.findByText(/C-9 is erased/)).toBeInTheDocument()
  })
})

function open(own: Permission[]) {
  const session = aSession()
  server.use(
    http.get(`${API}/session`, () =>
      HttpResponse.json(aSession({ permissions: [...session.account.permissions, ...own] })),
    ),
  )
  return show(<PrivacyCard customer={ADA} />)
}

function anErasure(state: 'running' | 'done') {
  return { number: 'C-9', state, askedAt: '2026-11-20T10:00:00Z', askedBy: 'Jenny Park', doneAt: null, erased: 41 }
}
