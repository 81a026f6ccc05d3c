import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { figures, someFigures } from '@/testing/fixtures/callFigures'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { FiguresDesk } from './FiguresDesk'

const DAYS = '/figures/calls?from=2026-11-24&to=2026-11-25&zone=America/New_York'

describe('the figures of the phones', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/call-figures/week`, () =>
        HttpResponse.json({ zone: 'America/New_York', every: 'hour', cells: [] }),
      ),
    )
  })

  it('say what they are of, what was before, and both denominators', async () => {
    answer(someFigures())
    show(<FiguresDesk mine={false} />, DAYS)

    const level = await screen.findByRole('button', { name: /^Service level/ })

    expect(level).toHaveTextContent('60%')
    expect(level).toHaveTextContent('of 10 calls')
    expect(level).toHaveTextContent('before: 30%')
    expect(level).toHaveTextContent('66.7% without hang-ups under 5 s')
    expect(screen.getByText(/Above 88 % people get worn out/)).toBeInTheDocument()
    expect(screen.getAllByText(/n = 10 · all calls · America\/New_York · as of .* · formula 2/)).not.toHaveLength(0)
  })

  it('say that the busy hours could not be loaded, beside what could', async () => {
    answer(someFigures())
    server.use(http.get(`${API}/call-figures/week`, () => problem(500, 'internal')))
    show(<FiguresDesk mine={false} />, DAYS)

    expect(await screen.findByText('The busy hours could not be loaded.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'What became of the calls' })).toBeInTheDocument()
  })

  it('never make a zero of nothing', async () => {
    answer(someFigures())
    show(<FiguresDesk mine={false} />, DAYS)

    const solved = await screen.findByRole('button', { name: /^Solved at first contact/ })

    expect(solved).toHaveTextContent('–')
    expect(solved).not.toHaveTextContent('0%')
  })

  it('open the calls behind a number with the same filter', async () => {
    const asked: URLSearchParams[] = []
    answer(someFigures())
    server.use(
      http.get(`${API}/call-figures/calls`, ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return page([aCall()])
      }),
    )
    show(<FiguresDesk mine={false} />, `${DAYS}&language=ko`)

    await userEvent.click(await screen.findByRole('button', { name: /^Abandon rate/ }))

    const drawer = await screen.findByRole('dialog', { name: 'Calls hung up while waiting' })
    expect(await within(drawer).findByRole('link', { name: 'T-1042' })).toHaveAttribute('href', '/tickets/T-1042')
    expect(within(drawer).getByText('1 call, all there are')).toBeInTheDocument()
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      figure: 'abandoned',
      from: '2026-11-24',
      to: '2026-11-25',
      language: 'ko',
    })
  })

  it('open one span from the table that stands for the chart', async () => {
    const asked: URLSearchParams[] = []
    answer(someFigures())
    server.use(
      http.get(`${API}/call-figures/calls`, ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return page([])
      }),
    )
    show(<FiguresDesk mine={false} />, DAYS)

    const volume = await screen.findByRole('region', { name: 'What became of the calls' })
    await userEvent.click(within(volume).getByRole('button', { name: 'Tue, Nov 24' }))

    expect(await screen.findByText('There are no calls behind this number.')).toBeInTheDocument()
    expect(asked[0]?.get('start')).toBe('2026-11-24T05:00:00Z')
    expect(asked[0]?.get('end')).toBe('2026-11-25T05:00:00Z')
  })

  it('keep the filter in the address, and agents in the order of their names', async () => {
    answer(someFigures())
    const { router } = show(<FiguresDesk mine={false} />, DAYS)

    const rows = within(await screen.findByRole('region', { name: 'Side by side' })).getAllByRole('rowheader')
    expect(rows.map((row) => row.textContent)).toEqual(['Jenny Park', 'Said Haddad'])
    await userEvent.click(screen.getByRole('button', { name: 'Said Haddad' }))

    expect(router.state.location.search).toContain('agent=8')
  })

  it('say that nobody called', async () => {
    const nobody = { ...figures(1, 1), volume: { ...figures(1, 1).volume, offered: 0, answered: 0, notOffered: 0 } }
    answer(someFigures({ sum: { ...nobody, handling: { ...nobody.handling, handled: 0 } }, groups: [] }))
    show(<FiguresDesk mine={false} />, DAYS)

    expect(await screen.findByText('No calls in this span')).toBeInTheDocument()
  })

  it('say what failed, and ask again', async () => {
    server.use(http.get(`${API}/call-figures`, () => problem(500, 'failed')))
    show(<FiguresDesk mine={false} />, DAYS)
    expect(await screen.findByText('The figures could not be loaded.')).toBeInTheDocument()

    answer(someFigures())
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('button', { name: /^Offered/ })).toBeInTheDocument()
  })

  it('are only one’s own where those of all may not be read', async () => {
    server.use(http.get(`${API}/call-figures/mine`, () => HttpResponse.json(someFigures({ groups: [], waits: [] }))))
    show(<FiguresDesk mine />, DAYS)

    expect(await screen.findByText(/These are your own calls/)).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Side by side' })).not.toBeInTheDocument()
  })
})

function answer(body: ReturnType<typeof someFigures>) {
  server.use(http.get(`${API}/call-figures`, () => HttpResponse.json(body)))
}

function aCall() {
  return {
    id: 1,
    at: '2026-11-24T15:00:00Z',
    direction: 'in',
    outcome: 'abandoned',
    language: 'ko',
    topic: '',
    team: null,
    agent: null,
    ticket: 'T-1042',
    waited: 31,
    talk: 0,
    hold: 0,
    wrap: 0,
    transfers: 0,
    rating: null,
  }
}
