import { fireEvent, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aShare } from '@/testing/fixtures/satisfaction'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import type { Comparison } from './api/shapes'
import { CompareCard } from './CompareCard'

const FEW: Comparison = {
  peak: aShare(12, 15),
  normal: aShare(552, 600),
  crude: { value: -0.12, low: -0.373, high: 0.012, verdict: 'cannot-tell' },
  withinChannels: null,
  leadWithChannels: false,
  channels: [],
}

describe('a peak against the other hours', () => {
  beforeEach(() => server.use(http.get(`${API}/reports/peaks`, () => page([]))))

  it('says when too few answered', async () => {
    compare(FEW)

    expect(await screen.findByText('Not enough answers to tell')).toBeInTheDocument()
    expect(screen.getByText('All answers: −12.0 [−37.3, +1.2] points')).toBeInTheDocument()
  })

  it('says that there is no difference where many answers say the same', async () => {
    compare({
      ...FEW,
      peak: aShare(4510, 5000),
      normal: aShare(4500, 5000),
      crude: { value: 0.002, low: -0.01, high: 0.014, verdict: 'no-difference' },
    })

    expect(await screen.findByText('No difference to be seen')).toBeInTheDocument()
    expect(screen.queryByText('Not enough answers to tell')).toBeNull()
  })

  it('shows each channel with how many answered, and opens them', async () => {
    compare({
      ...FEW,
      channels: [
        { channel: 'mail', peak: aShare(19, 20), normal: aShare(462, 480) },
        { channel: 'voice', peak: aShare(34, 40), normal: aShare(90, 100) },
      ],
    })

    const phone = (await screen.findByRole('rowheader', { name: 'Phone' })).closest('tr') as HTMLElement

    expect(phone).toHaveTextContent('Phone85% n = 4090% n = 100')
    expect(within(phone).getAllByRole('link')[1]?.getAttribute('href')).toMatch(/row=normal%3D.*%26channel%3Dvoice/)
  })
})

function compare(comparison: Comparison) {
  server.use(http.get(`${API}/satisfaction/comparison`, () => HttpResponse.json(comparison)))
  const query = { from: '2026-11-20', to: '2026-11-26', zone: 'America/New_York' }
  show(<CompareCard query={query} nameOf={(_, key) => (key === 'voice' ? 'Phone' : key)} />, '/satisfaction')
  fireEvent.change(screen.getByLabelText('Peak from'), { target: { value: '2026-11-21T12:00' } })
  fireEvent.change(screen.getByLabelText('Peak until'), { target: { value: '2026-11-21T18:00' } })
}
