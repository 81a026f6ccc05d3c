import { fireEvent, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aContact, aCsat, aCsatRow, anAnswer, aShare } from '@/testing/fixtures/satisfaction'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { SatisfactionDesk } from './SatisfactionDesk'

const DAYS = '/satisfaction?from=2026-11-20&to=2026-11-26&zone=America/New_York'

describe('how satisfied customers are', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/satisfaction`, () => HttpResponse.json(aCsat())),
      http.get(`${API}/satisfaction/standings`, () => page([])),
      http.get(`${API}/satisfaction/answers`, () => page([])),
      http.get(`${API}/reports/peaks`, () => page([])),
    )
  })

  it('is said with how sure it is, of how many, and who was never asked', async () => {
    show(<SatisfactionDesk mine={false} />, DAYS)

    expect(await screen.findByText('60% – 95% with 95 % certainty, n = 20')).toBeInTheDocument()
    expect(screen.getByText('The score speaks for 20 of 60 contacts.')).toBeInTheDocument()
    expect(screen.getByText('Hung up before anybody answered')).toBeInTheDocument()
    expect(screen.getByText('Unconfirmed clicks').nextSibling).toHaveTextContent('3')
  })

  it('marks days whose answers still arrive, with the share to come', async () => {
    const rows = [aCsatRow('2026-11-20', 17, 20), { ...aCsatRow('2026-11-21', 3, 4), young: true, toCome: 0.5 }]
    server.use(http.get(`${API}/satisfaction`, () => HttpResponse.json(aCsat({ rows }))))
    show(<SatisfactionDesk mine={false} />, DAYS)

    const marked = await screen.findByText('2026-11-21 (still arriving)')

    expect(marked.closest('tr')).toHaveTextContent('50%')
    expect(screen.getByText(/Hatched: days younger than 72 hours/)).toBeInTheDocument()
  })

  it('is narrowed to those whom a campaign brought, by its name', async () => {
    const asked: (string | null)[] = []
    server.use(
      http.get(`${API}/satisfaction`, ({ request }) => {
        const { searchParams } = new URL(request.url)
        asked.push(searchParams.get('campaign'))
        const rows = searchParams.get('by') === 'campaign' ? [{ ...aCsatRow('5', 17, 20), name: 'Jen’s reel' }] : []
        return HttpResponse.json(aCsat({ rows }))
      }),
    )
    show(<SatisfactionDesk mine={false} />, `${DAYS}&by=channel&campaign=5`)

    expect(await screen.findByText('Campaign: Jen’s reel')).toBeInTheDocument()
    expect(new Set(asked)).toEqual(new Set(['5']))
  })

  it.each([
    ['agent', '-', 'None'],
    ['way', 'keypad', 'Key after the call'],
  ])('opens and narrows to what is of %s %s', async (by, key, name) => {
    server.use(http.get(`${API}/satisfaction`, () => HttpResponse.json(aCsat({ rows: [aCsatRow(key, 2, 3)] }))))
    const { router } = show(<SatisfactionDesk mine={false} />, `${DAYS}&by=${by}`)

    const row = await screen.findByRole('rowheader', { name })
    const links = within(row.closest('tr') as HTMLElement).getAllByRole('link')

    expect(links[0]?.getAttribute('href')).toContain(`open=answered&row=${by}%3D${key}`)
    fireEvent.click(within(row).getByRole('button'))
    expect(router.state.location.search).toContain(`${by}=${key}`)
  })

  it('says whom a filter leaves out of the ledger', async () => {
    const { ledger } = aCsat()
    server.use(
      http.get(`${API}/satisfaction`, () => HttpResponse.json(aCsat({ ledger: { ...ledger, surveyedOnly: true } }))),
    )
    show(<SatisfactionDesk mine={false} />, `${DAYS}&agent=3`)

    expect(await screen.findByText(/neither is counted under this filter/)).toBeInTheDocument()
  })

  it('says what was not right of how many answers', async () => {
    show(<SatisfactionDesk mine={false} />, DAYS)

    const card = await screen.findByRole('region', { name: 'What was not right' })

    expect(within(card).getByText('Of 3 answers of 1 to 3; one may name several reasons.')).toBeInTheDocument()
    expect(within(card).getByText('67%')).toBeInTheDocument()
  })

  it('makes no rank of no answers', async () => {
    const standing = {
      agent: '3',
      name: 'Minji Han',
      csat: aShare(0, 0),
      value: 0.8,
      low: 0.6,
      high: 0.9,
      ranked: false,
    }
    server.use(http.get(`${API}/satisfaction/standings`, () => page([standing])))
    show(<SatisfactionDesk mine={false} />, DAYS)

    const row = (await screen.findByRole('rowheader', { name: 'Minji Han' })).closest('tr')

    expect(row).toHaveTextContent('Minji Han––0')
  })

  it('says by agent what is solved and how they were, with n and interval', async () => {
    const row = { ...aCsatRow('3', 17, 20), name: 'Minji Han', solved: aShare(9, 12), agentRating: aShare(0, 0) }
    server.use(http.get(`${API}/satisfaction`, () => HttpResponse.json(aCsat({ rows: [row] }))))
    show(<SatisfactionDesk mine={false} />, `${DAYS}&by=agent`)

    const line = (await screen.findByRole('rowheader', { name: 'Minji Han' })).closest('tr')

    expect(line).toHaveTextContent('75%60% – 95% · n = 12–')
    expect(screen.getByRole('columnheader', { name: 'How the agent was: 4 and 5' })).toBeInTheDocument()
  })

  it('says of oneself how one was', async () => {
    const total = { ...aCsatRow('', 17, 20), agentRating: aShare(8, 10) }
    server.use(
      http.get(`${API}/satisfaction/mine`, () => HttpResponse.json(aCsat({ total }))),
      http.get(`${API}/satisfaction/mine/answers`, () => page([])),
    )
    show(<SatisfactionDesk mine />, DAYS)

    expect((await screen.findByText('How I was: 4 and 5')).nextSibling).toHaveTextContent('80%60% – 95% · 10 said how')
  })

  it('makes no zero of nobody', async () => {
    server.use(http.get(`${API}/satisfaction`, () => HttpResponse.json(aCsat({ total: aCsatRow('', 0, 0), rows: [] }))))
    show(<SatisfactionDesk mine={false} />, DAYS)

    expect(await screen.findByText('No answers yet (10 asked)')).toBeInTheDocument()
    expect(screen.getAllByText('CSAT')[0]?.nextSibling).toHaveTextContent('–')
  })

  it('opens the contacts behind each number, and says so in the address', async () => {
    const asked: string[] = []
    server.use(
      http.get(`${API}/satisfaction/contacts`, ({ request }) => {
        asked.push(new URL(request.url).search)
        return page([
          aContact({ ticket: 'T-1042', became: 'sent', customerName: 'Ada' }),
          aContact({ id: 2, kind: 'call', ticket: null, call: 9, became: 'hung-up' }),
        ])
      }),
    )
    const { router } = show(<SatisfactionDesk mine={false} />, `${DAYS}&channel=mail`)

    fireEvent.click(await screen.findByRole('link', { name: '9' }))

    const drawer = await screen.findByRole('dialog', { name: 'Hung up before anybody answered' })
    expect(await within(drawer).findByRole('link', { name: 'T-1042' })).toHaveAttribute('href', '/tickets/T-1042')
    expect(within(drawer).getByText('2 in all.')).toBeInTheDocument()
    expect(asked[0]).toContain('channel=mail')
    expect(asked[0]).toContain('which=not-asked&reason=hung-up')
    expect(router.state.location.search).toContain('open=not-asked%3Ahung-up')
  })

  it.each([
    ['2', 'driver%3Await-time'],
    ['1', 'team-driver%3Await-time'],
    ['67%', 'asked'],
    ['1', 'arriving'],
    ['3', 'clicked'],
    ['85%', 'answered'],
    [/never asked/, 'never-asked'],
  ])('leads from %s to what it counts', async (number, open) => {
    show(<SatisfactionDesk mine={false} />, DAYS)

    const links = await screen.findAllByRole('link', { name: number })

    expect(links.some((link) => link.getAttribute('href')?.endsWith(`&open=${open}`))).toBe(true)
  })

  it('leads from words to the ticket', async () => {
    server.use(http.get(`${API}/satisfaction/answers`, () => page([anAnswer()])))
    show(<SatisfactionDesk mine={false} />, DAYS)

    const words = await screen.findByRole('region', { name: 'In their words' })

    expect(await within(words).findByRole('link', { name: 'T-1042' })).toHaveAttribute('href', '/tickets/T-1042')
    expect(within(words).getByRole('link', { name: 'During a surge' })).toHaveAttribute('href', '/surge/reviews/12')
    expect(within(words).getByText('I waited half an hour.')).toBeInTheDocument()
  })

  it('says what failed, and asks again', async () => {
    server.use(http.get(`${API}/satisfaction`, () => problem(500, 'failed')))
    show(<SatisfactionDesk mine={false} />, DAYS)

    expect(await screen.findByText('The scores could not be loaded')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })
})
