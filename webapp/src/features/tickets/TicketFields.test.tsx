import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Ticket } from '@/api/shapes'
import { aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { useChangeTicket } from './api/useChangeTicket'
import { useTicket } from './api/useTicket'
import { TicketFields } from './TicketFields'

const team = [
  { id: 1, name: 'Jenny Park' },
  { id: 2, name: 'Said Haddad' },
]

describe('changing a ticket', () => {
  it('says which version was seen, and shows the answer', async () => {
    const versions = given(aTicket({ version: 3 }))
    show(<Desk />)

    await userEvent.click(await screen.findByRole('button', { name: 'Take it' }))

    await expect.poll(() => versions).toEqual(['"3"'])
    expect(screen.getByRole('combobox', { name: 'Assignee' })).toHaveValue('Jenny Park')
  })

  it('lets the second of two quick changes carry the version that the first one made', async () => {
    const versions = given(aTicket({ version: 3 }))
    show(<Desk />)

    await userEvent.click(await screen.findByRole('button', { name: 'Take it' }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Tags' }), 'shipping{Enter}')

    await expect.poll(() => versions).toEqual(['"3"', '"4"'])
  })

  it('tells calmly that somebody was quicker, and shows how the ticket stands now', async () => {
    given(aTicket())
    const present = aTicket({ assignee: { id: 2, name: 'Said Haddad' }, version: 9 })
    server.use(http.put(`${API}/tickets/T-1042/assignment`, () => problem(409, 'changed', { current: present })))
    show(<Desk />)

    await userEvent.click(await screen.findByRole('button', { name: 'Take it' }))

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Somebody was quicker')
    expect(alert).toHaveTextContent('your change was not made')
    expect(screen.getByRole('combobox', { name: 'Assignee' })).toHaveValue('Said Haddad')
  })
})

function Desk() {
  const ticket = useTicket('T-1042').data
  const change = useChangeTicket('T-1042')
  if (!ticket) return null
  return (
    <TicketFields
      ticket={ticket}
      team={team}
      me={team[0] ?? null}
      mayWrite
      error={change.error}
      onChange={change.mutate}
      onErrorSeen={change.reset}
    />
  )
}

/** A server that holds one ticket and counts its versions. */
function given(first: Ticket): (string | null)[] {
  const versions: (string | null)[] = []
  let ticket = first
  server.use(
    http.get(`${API}/tickets/T-1042`, () => HttpResponse.json(ticket)),
    http.put(`${API}/tickets/T-1042/:part`, async ({ request, params }) => {
      versions.push(request.headers.get('If-Match'))
      const body = (await request.json()) as { account?: number; tags?: string[] }
      const change =
        params.part === 'tags' ? { tags: body.tags } : { assignee: team.find(({ id }) => id === body.account) }
      ticket = { ...ticket, ...change, version: ticket.version + 1 } as Ticket
      return HttpResponse.json(ticket)
    }),
  )
  return versions
}
