import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Entry } from '@/api/shapes'
import { anEntry, aRecording } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { Timeline } from './Timeline'

const jenny = { id: 1, name: 'Jenny Park' }

describe('the timeline', () => {
  it('shows mails, calls, notes and milestones in the order they happened', async () => {
    given(
      anEntry({ id: 1, kind: 'milestone', milestone: { type: 'opened', from: null, to: null, rated: null } }),
      anEntry({ id: 2, text: 'Where is it?' }),
      anEntry({ id: 3, kind: 'note', direction: null, author: jenny, text: 'Ask the carrier.' }),
      anEntry({
        id: 4,
        kind: 'call',
        channel: 'voice',
        call: {
          sid: 'CA1',
          from: '+14155550123',
          to: '',
          status: 'completed',
          startedAt: null,
          endedAt: null,
          seconds: 185,
          recording: aRecording(),
          recordings: [aRecording()],
          transcript: 'Please call me back.',
          lines: [],
          conversation: null,
        },
      }),
    )

    show(<Timeline number="T-1042" />)

    const entries = await screen.findAllByRole('listitem')
    expect(entries.map((entry) => entry.textContent)).toEqual([
      expect.stringContaining('Ticket opened'),
      expect.stringContaining('Where is it?'),
      expect.stringContaining('Private: only the team sees this'),
      expect.stringContaining('Please call me back.'),
    ])
    expect(screen.getByLabelText('The voicemail')).toHaveAttribute('src', '/api/v1/recordings/1')
    expect(screen.getByText(/from \+1 415-555-0123/)).toBeInTheDocument()
    expect(screen.getByText(/Length 3:05/)).toBeInTheDocument()
  })

  it('folds what was quoted, and unfolds it when asked', async () => {
    given(anEntry({ text: 'Thanks!', quoted: '> Your order is on its way.' }))
    show(<Timeline number="T-1042" />)

    const fold = await screen.findByRole('button', { name: 'Show earlier messages' })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('> Your order is on its way.')).toBeNull()
    await userEvent.click(fold)

    expect(screen.getByRole('button', { name: 'Hide earlier messages' })).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText('> Your order is on its way.')).toBeVisible()
  })

  it('shows mail HTML only when asked, in a frame without rights, with its pictures as data', async () => {
    const picture = {
      id: 9,
      name: 'a.png',
      type: 'image/png',
      size: 3,
      href: '/api/v1/attachments/9',
      inline: true,
      contentId: '<a@x>',
    }
    given(anEntry({ text: 'Look', html: '<script>alert(1)</script><img src="cid:a@x">', attachments: [picture] }))
    server.use(http.get(`${API}/attachments/9`, () => HttpResponse.arrayBuffer(new Uint8Array([1, 2, 3]).buffer)))
    show(<Timeline number="T-1042" />)

    await screen.findByText('Look')
    expect(screen.queryByTitle('Mail as it was designed')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'As it was designed' }))

    const frame = screen.getByTitle('Mail as it was designed')
    expect(frame).toHaveAttribute('sandbox', '')
    expect(frame.getAttribute('srcdoc')).toContain(`default-src 'none'; img-src data:; style-src 'unsafe-inline'`)
    await expect.poll(() => frame.getAttribute('srcdoc')).toContain('src="data:image/png;base64,AQID"')
  })

  it('asks for no picture from outside before it is told to, and then only the server', async () => {
    const asked: string[] = []
    server.use(
      http.post(`${API}/entries/5/remote-images/:number`, ({ params }) => {
        asked.push(String(params.number))
        return params.number === '0'
          ? HttpResponse.arrayBuffer(new Uint8Array([1, 2, 3]).buffer, { headers: { 'Content-Type': 'image/gif' } })
          : problem(503, 'remote-image-not-fetched')
      }),
    )
    given(
      anEntry({
        id: 5,
        text: 'Sale',
        html: '<img alt="Logo" src="remote:0" /><img src="remote:1" alt="Shoes" /><img src="remote:0" />',
      }),
    )
    show(<Timeline number="T-1042" />)

    await userEvent.click(await screen.findByRole('button', { name: 'As it was designed' }))
    const frame = screen.getByTitle('Mail as it was designed')
    expect(frame.getAttribute('srcdoc')).toContain('<img alt="Logo" /><img alt="Shoes" />')
    expect(frame.getAttribute('srcdoc')).not.toContain('remote:')
    expect(asked).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Load images' }))

    await expect
      .poll(() => frame.getAttribute('srcdoc'))
      .toContain('<img alt="Logo" src="data:image/gif;base64,AQID" />')
    expect(frame.getAttribute('srcdoc')).toContain(`default-src 'none'; img-src data:`)
    expect(frame.getAttribute('srcdoc')).toContain('<img alt="Shoes" />')
    expect(await screen.findByText('Some images could not be fetched.')).toBeInTheDocument()
    expect(asked.sort()).toEqual(['0', '1'])
  })

  it('offers to load images only where a mail has some outside', async () => {
    given(anEntry({ text: 'Look', html: '<p>Look</p><img src="cid:a@x">' }))
    show(<Timeline number="T-1042" />)

    await userEvent.click(await screen.findByRole('button', { name: 'As it was designed' }))

    expect(screen.queryByRole('button', { name: 'Load images' })).toBeNull()
  })

  it('sends a reply again that the mail server had refused', async () => {
    const refused = { state: 'failed', attempts: 0, error: '550 no such mailbox', at: null } as const
    let again = 0
    server.use(
      http.put(`${API}/tickets/T-1042/replies/3/delivery`, () => {
        again++
        return HttpResponse.json(anEntry({ id: 3 }))
      }),
    )
    given(anEntry({ id: 3, direction: 'out', author: jenny, delivery: refused }))
    show(<Timeline number="T-1042" />)

    await userEvent.click(await screen.findByRole('button', { name: 'Send again' }))

    await expect.poll(() => again).toBe(1)
  })

  it.each([
    ['unverified', 'We could not verify that this really comes from maria@example.com'],
    ['third-party', 'This comes from somebody other than the customer'],
    ['ambiguous', 'More than one customer could have sent this'],
  ] as const)('says calmly when a sender is %s', async (trust, words) => {
    given(anEntry({ trust }))

    show(<Timeline number="T-1042" />)

    expect(await screen.findByText(new RegExp(words))).toBeInTheDocument()
  })

  it('says what became of each reply', async () => {
    const reply = { direction: 'out', author: jenny } as const
    given(
      anEntry({ ...reply, id: 1, delivery: { state: 'sent', attempts: 1, error: null, at: null } }),
      anEntry({ ...reply, id: 2, delivery: { state: 'waiting', attempts: 2, error: null, at: null } }),
      anEntry({ ...reply, id: 3, delivery: { state: 'failed', attempts: 8, error: '550 no such mailbox', at: null } }),
    )

    show(<Timeline number="T-1042" />)

    const [sent, waiting, failed] = await screen.findAllByRole('listitem')
    expect(within(sent as HTMLElement).getByText('Sent')).toBeInTheDocument()
    expect(within(waiting as HTMLElement).getByText('Will be tried again (2 so far)')).toBeInTheDocument()
    expect(within(failed as HTMLElement).getByText('The mail server said: 550 no such mailbox')).toBeInTheDocument()
  })

  it('says what failed, that nothing is lost, and by which request', async () => {
    server.use(http.get(`${API}/tickets/T-1042/timeline`, () => problem(500, 'broken')))

    show(<Timeline number="T-1042" />)

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The timeline could not be loaded.')
    expect(alert).toHaveTextContent('Nothing that was saved is lost.')
    expect(alert).toHaveTextContent('req-1')
    expect(within(alert).getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })
})

function given(...entries: Entry[]) {
  server.use(http.get(`${API}/tickets/T-1042/timeline`, () => page(entries)))
}
