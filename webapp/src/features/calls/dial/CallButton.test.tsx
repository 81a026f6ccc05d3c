import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Phone } from '@/api/shapes'
import { aCall, aPhone } from '@/testing/fixtures/call'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { CallButton } from './CallButton'

let phone: Phone
let asked: unknown[]

beforeEach(() => {
  phone = aPhone({ state: 'available', call: null, leg: null })
  asked = []
  const session = aSession()
  session.account.permissions.push('TAKE_CALLS')
  server.use(
    http.get(`${API}/session`, () => HttpResponse.json(session)),
    http.get(`${API}/phone`, () => HttpResponse.json(phone)),
    http.post(`${API}/calls`, async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(aCall({ direction: 'out', stage: 'placed' }), { status: 201 })
    }),
  )
})

describe('a number that can be called', () => {
  it('is called from the customer, and says that one’s own phone rings first', async () => {
    show(<CallButton to="+14155550123" customer="C-7" />)

    await userEvent.click(await screen.findByRole('button', { name: 'Call +1 415-555-0123' }))

    expect(await screen.findByText('Your phone rings first, then +1 415-555-0123.')).toBeInTheDocument()
    expect(asked).toEqual([{ to: '+14155550123', customer: 'C-7', ticket: null, order: null }])
  })

  it('waits until the phone is on, and says so', async () => {
    phone = aPhone({ state: 'offline', call: null, leg: null })
    show(<CallButton to="+14155550123" />)

    const button = await screen.findByRole('button', { name: 'Call +1 415-555-0123' })
    await userEvent.click(button)

    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription(/offline/)
    expect(asked).toEqual([])
  })

  it('is left to the computer’s own phone where the desk has none', async () => {
    phone = aPhone({ provider: 'off', state: 'offline', call: null, leg: null })
    show(<CallButton to="+14155550123" otherwise={<a href="tel:+14155550123">{'Own phone'}</a>} />)

    expect(await screen.findByRole('link', { name: 'Own phone' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Call/ })).toBeNull()
  })
})
