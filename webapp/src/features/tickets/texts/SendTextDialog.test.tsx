import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { useAccount } from '@/api/useSession'
import { aTexting, texting } from '@/testing/fixtures/texting'
import { aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { SendTextDialog } from './SendTextDialog'

describe('the dialog for a new text', () => {
  it('opens a ticket with the words', async () => {
    const heard: unknown[] = []
    server.use(
      texting(aTexting()),
      http.post(`${API}/customers/C-7/texts`, async ({ request }) => {
        heard.push(await request.json())
        return HttpResponse.json(aTicket({ number: 'T-9' }), { status: 201 })
      }),
    )
    const onSent = vi.fn()
    show(<SendTextDialog customer="C-7" name="Maria" onClose={() => {}} onSent={onSent} />)

    await userEvent.type(await screen.findByRole('textbox', { name: 'Text' }), 'Your bowl is back')
    await userEvent.click(screen.getByRole('button', { name: 'Send the text' }))

    await expect.poll(() => onSent.mock.calls.length).toBe(1)
    expect(heard).toEqual([{ text: 'Your bowl is back', number: '+14155550123', subject: null }])
  })

  it('says so when there is nobody to text to', async () => {
    server.use(texting(aTexting({ numbers: [{ number: '+8225551234', mobile: false, reached: true, optOut: null }] })))
    show(<SendTextDialog customer="C-7" name="Maria" onClose={() => {}} onSent={() => {}} />)

    expect(await screen.findByText('There is no number that can be texted.')).toBeInTheDocument()
    expect(screen.getByText(/This is a landline/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Send the text' })).toBeDisabled()
  })

  it('says so when this desk sends no texts', async () => {
    server.use(texting(aTexting({ open: false })))
    show(<SendTextDialog customer="C-7" name="Maria" onClose={() => {}} onSent={() => {}} />)

    expect(await screen.findByText(/This desk cannot send texts yet/)).toBeInTheDocument()
  })

  it('keeps the words and says why nothing was sent', async () => {
    server.use(
      texting(aTexting()),
      http.post(`${API}/customers/C-7/texts`, () => problem(409, 'texts-off')),
    )
    show(<SendTextDialog customer="C-7" name="Maria" onClose={() => {}} onSent={() => {}} />)

    await userEvent.type(await screen.findByRole('textbox', { name: 'Text' }), 'Hello')
    await userEvent.click(screen.getByRole('button', { name: 'Send the text' }))

    expect(await screen.findByText('This desk has no number to send texts from.')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Hello')
  })

  it('keeps the words when it is closed by a key, and lets them go when told so', async () => {
    server.use(texting(aTexting()))
    const onClose = vi.fn()
    const dialog = <SignedIn onClose={onClose} />
    const first = show(dialog)
    await userEvent.type(await screen.findByRole('textbox', { name: 'Text' }), 'Your bowl is back')
    await userEvent.type(screen.getByLabelText(/Subject/), 'Bowl')
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalled()
    first.unmount()

    const second = show(dialog)
    expect(await screen.findByRole('textbox', { name: 'Text' })).toHaveValue('Your bowl is back')
    expect(screen.getByLabelText(/Subject/)).toHaveValue('Bowl')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    second.unmount()

    show(dialog)
    expect(await screen.findByRole('textbox', { name: 'Text' })).toHaveValue('')
  })
})

function SignedIn({ onClose }: { onClose: () => void }) {
  return useAccount() ? <SendTextDialog customer="C-7" name="Maria" onClose={onClose} onSent={() => {}} /> : null
}
