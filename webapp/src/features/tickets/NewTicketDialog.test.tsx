import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { useAccount } from '@/api/useSession'
import { aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { NewTicketDialog } from './NewTicketDialog'

const PHONE = '+14155550123'

describe('the dialog for a new ticket', () => {
  it('keeps what was written for a caller, and shows it to no other one', async () => {
    const first = open(PHONE)
    await userEvent.type(await screen.findByLabelText('Name'), 'Ana')
    await userEvent.type(screen.getByLabelText('Subject'), 'A cup')
    await userEvent.click(screen.getByRole('radio', { name: 'Portal' }))
    await userEvent.keyboard('{Escape}')
    first.unmount()

    const other = open('+14155550199')
    expect(await screen.findByLabelText('Subject')).toHaveValue('')
    expect(screen.getByLabelText('Phone')).toHaveValue('+14155550199')
    other.unmount()
    open(PHONE)

    expect(await screen.findByLabelText('Subject')).toHaveValue('A cup')
    expect(screen.getByLabelText('Name')).toHaveValue('Ana')
    expect(screen.getByLabelText('Phone')).toHaveValue(PHONE)
    expect(screen.getByRole('radio', { name: 'Portal' })).toBeChecked()
  })

  it('creates the same ticket when it is tried again, and is empty afterwards', async () => {
    const keys: (string | null)[] = []
    let works = false
    server.use(
      http.post(`${API}/tickets`, ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return works ? HttpResponse.json(aTicket(), { status: 201 }) : problem(503, 'unavailable')
      }),
    )
    const first = open(PHONE)
    await userEvent.type(await screen.findByLabelText('Subject'), 'A cup')
    await userEvent.type(screen.getByLabelText('What did they say?'), 'It broke')
    await userEvent.click(screen.getByRole('button', { name: 'Create ticket' }))
    await screen.findByRole('alert')
    first.unmount()

    works = true
    const onCreated = vi.fn()
    const second = open(PHONE, onCreated)
    await userEvent.click(await screen.findByRole('button', { name: 'Create ticket' }))
    await expect.poll(() => onCreated.mock.calls.length).toBe(1)
    second.unmount()
    open(PHONE)

    expect(await screen.findByLabelText('Subject')).toHaveValue('')
    expect(keys[0]).toBe(keys[1])
  })
})

function open(phone: string, onCreated = () => {}) {
  return show(<SignedIn phone={phone} onCreated={onCreated} />)
}

function SignedIn(props: { phone: string; onCreated: () => void }) {
  return useAccount() ? <NewTicketDialog onClose={() => {}} {...props} /> : null
}
