import { screen } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Entry, Sending, Sms } from '@/api/shapes'
import { aText } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { Timeline } from '../Timeline'

describe('texts in the timeline', () => {
  it.each([
    ['waiting', 'On its way'],
    ['queued', 'Taken by the phone network'],
    ['sent', 'Sent'],
    ['delivered', 'Arrived'],
    ['unknown', 'Not sure yet'],
  ] as const)('show a text that is %s as “%s”', async (state, words) => {
    given(ours(state))

    show(<Timeline number="T-1042" />)

    expect(await screen.findByText(words, { exact: false })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
  })

  it('say why one did not arrive, and offer it once more', async () => {
    given(ours('undelivered', { fault: 'unreachable', code: 30003 }))

    show(<Timeline number="T-1042" />)

    expect(await screen.findByText('Did not arrive')).toBeInTheDocument()
    expect(screen.getByText(/switched off or out of reach/)).toBeInTheDocument()
    expect(screen.getByText(/Twilio says 30003/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Send again' })).toBeInTheDocument()
  })

  it('offer nothing more to who stopped them', async () => {
    given(ours('failed', { fault: 'opted-out', code: 21610 }))

    show(<Timeline number="T-1042" />)

    expect(await screen.findByText(/asked for no more texts/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
  })

  it('say into how many one was cut', async () => {
    given(ours('delivered', { segments: 3 }))

    show(<Timeline number="T-1042" />)

    expect(await screen.findByText(/Arrived · 3 texts/)).toBeInTheDocument()
  })

  it('show pictures, other files, and what is late or was not kept', async () => {
    const file = { size: 9, inline: false, contentId: '' }
    given(
      aText({
        attachments: [
          { ...file, id: 1, name: 'image-1.jpg', type: 'image/jpeg', href: '/api/v1/attachments/1' },
          { ...file, id: 2, name: 'text-2.vcf', type: 'text/vcard', href: '/api/v1/attachments/2' },
        ],
        sms: {
          segments: 1,
          fault: null,
          code: null,
          media: [
            { position: 0, state: 'stored', reason: '' },
            { position: 1, state: 'stored', reason: '' },
            { position: 2, state: 'waiting', reason: '' },
            { position: 3, state: 'failed', reason: 'size' },
          ],
        },
      }),
    )

    show(<Timeline number="T-1042" />)

    await screen.findByRole('img', { name: 'Picture 1' })
    expect(screen.getByRole('img', { name: 'Picture 1' })).toHaveAttribute('src', '/api/v1/attachments/1')
    expect(screen.getByText('text-2.vcf')).toBeInTheDocument()
    expect(screen.getByText('1 file is on its way.')).toBeInTheDocument()
    expect(screen.getByText(/too large/)).toBeInTheDocument()
  })

  it('say quietly that a number can be forged', async () => {
    given(aText())

    show(<Timeline number="T-1042" />)

    expect(await screen.findByText(/The number \+1 415-555-0123 matches/)).toBeInTheDocument()
  })
})

function ours(state: Sending['state'], sms: Partial<Sms> = {}): Entry {
  return aText({
    direction: 'out',
    author: { id: 1, name: 'Jenny Park' },
    trust: null,
    delivery: { state, attempts: 0, error: null, at: null },
    sms: { segments: 1, fault: null, code: null, media: [], ...sms },
  })
}

function given(...entries: Entry[]) {
  server.use(http.get(`${API}/tickets/T-1042/timeline`, () => page(entries)))
}
