import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aBoard } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { LiveChart } from './LiveChart'

const AS_OF = '2026-11-27T19:08:20Z'
const NOTHING = Array.from({ length: 6 }, () => 0)

describe('the last six hours', () => {
  beforeEach(() => server.use(http.get(`${API}/campaigns`, () => page([]))))

  it('says each five minutes as a table too, with what was usual then and who began to tell of us', async () => {
    server.use(
      http.get(`${API}/campaigns`, () =>
        HttpResponse.json({
          items: [{ id: 3, name: 'Reel', code: 'JEN15', beganAt: '2026-11-27T19:03:00Z', peaks: [] }],
          next: null,
        }),
      ),
    )
    show(<LiveChart board={rushing()} />)

    await expect.poll(() => rows().at(-2)).toContain('Reel JEN15')
    expect(rows()).toHaveLength(6)
    expect(rows().at(-1)).toContain('33')
    expect(rows().at(-1)).toContain('0–5')
    expect(rows().at(-1)).toContain('1:15')
    expect(rows()[0]).toContain('–')
  })

  it('shows the band of contacts for who asks for it', async () => {
    show(<LiveChart board={rushing()} />)

    await userEvent.click(await screen.findByText('Contacts, usual'))

    expect(screen.getByRole('columnheader', { name: 'Contacts, usual' })).toBeInTheDocument()
  })

  it('says so when nothing came, and when the newest minutes are missing', async () => {
    const quiet = aBoard({ asOf: AS_OF })
    const { unmount } = show(
      <LiveChart
        board={{
          ...quiet,
          series: quiet.series.map((each) => ({ ...each, counts: NOTHING })),
          calls: { ...quiet.calls, abandons: NOTHING },
        }}
      />,
    )
    expect(await screen.findByText('Nothing came in within the last six hours.')).toBeInTheDocument()
    unmount()

    show(<LiveChart board={{ ...rushing(), stale: true }} />)
    expect(await screen.findByText(/Not renewed since .*: the newest minutes are missing/)).toBeInTheDocument()
  })
})

function rows(): string[] {
  return [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '')
}

function rushing() {
  const board = aBoard({ asOf: AS_OF })
  return {
    ...board,
    series: board.series.map((each) => ({
      ...each,
      counts: [...NOTHING.slice(1), each.series === 'orders' ? 33 : 2],
      lows: [0, 0],
      highs: [5, 5],
    })),
    calls: {
      ...board.calls,
      abandons: [...NOTHING.slice(1), 1],
      answers: [...NOTHING.slice(1), 4],
      waits: [...NOTHING.slice(1), 75],
    },
  }
}
