import { fireEvent, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { BacktestCard } from './BacktestCard'

const VERSIONS = [
  { key: '2026.12.2', kind: 'rules', rules: '2026.12.2', learnedFrom: 0, at: null, today: true },
  { key: 'lesson-7', kind: 'learned', rules: '2026.12.2', learnedFrom: 45, at: '2026-11-20T15:00:00Z', today: true },
  { key: 'heard', kind: 'heard', rules: '', learnedFrom: 0, at: null, today: false },
]

function side(version: string, right: number, wrong: number, missed: number) {
  const share = (of: number) => ({ hits: right, of, value: of === 0 ? null : right / of, low: 0.3, high: 0.95 })
  return { version, right, wrong, missed, precision: share(right + wrong), recall: share(right + missed) }
}

describe('two versions of the rules', () => {
  it('are chosen and held against what people judged', async () => {
    const asked: string[] = []
    server.use(
      http.get(`${API}/praise-lessons/versions`, () => page(VERSIONS)),
      http.get(`${API}/praise-lessons/backtest`, ({ request }) => {
        const { searchParams } = new URL(request.url)
        const before = searchParams.get('before') ?? ''
        const after = searchParams.get('after') ?? ''
        asked.push(`${before} ${after}`)
        return HttpResponse.json({
          judged: 20,
          unread: 3,
          taught: after === 'lesson-7' ? 36 : 0,
          sides: [side(before, 0, 0, 10), side(after, 9, 1, 1)],
          better: 1,
          worse: 0,
          flips: [{ praise: 5, ticket: 'T-1042', quote: 'So kind', praised: true, before: 0.3, now: 0.9 }],
        })
      }),
    )
    const { router } = show(<BacktestCard />, '/praise?tab=lessons')

    const table = await screen.findByRole('group', { name: 'Rules against judgements' })
    expect(within(table).getByText('–')).toBeInTheDocument()
    expect(within(table).getAllByText('90%')).toHaveLength(2)
    expect(screen.getByText('1 for the better, 0 for the worse.')).toBeInTheDocument()
    expect(screen.getByText(/3 more were never read/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'T-1042' })).toHaveAttribute('href', '/tickets/T-1042')
    expect(screen.queryByText(/held out/)).toBeNull()
    expect(asked).toEqual(['heard 2026.12.2'])

    fireEvent.click(screen.getByRole('combobox', { name: 'Then' }))
    fireEvent.click(await screen.findByRole('option', { name: /^What 45 judgements taught/ }))

    await screen.findByRole('rowheader', { name: /^What 45 judgements taught/ })
    expect(screen.getByText(/36 more taught one of them and are held out/)).toBeInTheDocument()
    expect(asked).toContain('heard lesson-7')
    expect(router.state.location.search).toContain('after=lesson-7')
  })
})
