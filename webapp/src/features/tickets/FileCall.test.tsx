import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { FileCallDialog } from './FileCallDialog'

describe('where a call is filed', () => {
  it('goes to another ticket of its customer', async () => {
    const sent = filing()
    open()

    await userEvent.click(await screen.findByRole('button', { name: /T-7 · Open · The blue bowl/ }))

    await expect.poll(() => sent).toEqual([{ ticket: 'T-7' }])
    expect(screen.queryByRole('button', { name: /T-1042/ })).not.toBeInTheDocument()
  })

  it('goes to a ticket of its own', async () => {
    const sent = filing()
    open()

    await userEvent.click(await screen.findByRole('button', { name: 'A ticket of its own' }))

    await expect.poll(() => sent).toEqual([{ ticket: null }])
  })

  it('says why it stays where it is', async () => {
    filing()
    server.use(http.put(`${API}/calls/CA1/ticket`, () => problem(409, 'ticket-of-another-customer')))
    open()

    await userEvent.click(await screen.findByRole('button', { name: 'A ticket of its own' }))

    expect(await screen.findByText(/That ticket is another customer’s/)).toBeInTheDocument()
  })
})

function filing() {
  const sent: unknown[] = []
  const here = aTicket({ number: 'T-1042' })
  const customer = here.customer?.number
  server.use(
    http.get(`${API}/tickets/T-1042`, () => HttpResponse.json(here)),
    http.get(`${API}/customers/${customer}/tickets`, () =>
      HttpResponse.json({
        items: [here, aTicket({ number: 'T-7', subject: 'The blue bowl', status: 'open' })],
        next: null,
      }),
    ),
    http.put(`${API}/calls/CA1/ticket`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aTicket({ number: 'T-7' }))
    }),
  )
  return sent
}

function open() {
  show(<FileCallDialog ticket="T-1042" sid="CA1" onClose={() => {}} />)
}
