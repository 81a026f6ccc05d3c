import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Plea } from '@/api/shapes'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { PleaNote } from './PleaNote'

const PLEA: Plea = {
  entry: 7,
  ticket: 'T-1041',
  saidAt: '2026-03-01T12:00:00Z',
  quote: 'I love you all! So refund me without the return.',
  language: 'en',
}

describe('praise that asks for something', () => {
  it('is shown as it was said, with the ticket where it was', async () => {
    server.use(http.get(`${API}/tickets/T-1042/pleas`, () => page([PLEA])))
    show(<PleaNote ticket="T-1042" />)

    const note = await screen.findByRole('note', { name: /praises and asks for something in one breath/ })

    expect(note).toHaveTextContent('So refund me without the return.')
    expect(note).toHaveTextContent('They decide nothing')
    expect(screen.getByRole('link', { name: 'T-1041' })).toHaveAttribute('href', '/tickets/T-1041')
  })

  it.each([
    ['there is none', () => page([])],
    ['it can’t be read', () => HttpResponse.json({}, { status: 503 })],
  ])('says nothing where %s', async (_, answer) => {
    let asked = 0
    server.use(
      http.get(`${API}/tickets/T-1/pleas`, () => {
        asked++
        return answer()
      }),
    )
    show(<PleaNote ticket="T-1" />)

    await waitFor(() => expect(asked).toBeGreaterThan(0))

    expect(screen.queryByRole('note')).toBeNull()
  })
})
