import { fireEvent, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aReport, aReportCard } from '@/testing/fixtures/report'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { ReportDesk } from './ReportDesk'
import { ReportIndex } from './ReportIndex'

const CHOICES = {
  zone: 'America/New_York',
  agents: [{ key: '3', name: { en: 'Jenny Park', ko: 'Jenny Park' } }],
  teams: [],
  topics: [],
  campaigns: [],
  channels: [{ key: 'mail', name: { en: 'Mail', ko: '메일' } }],
}

describe('a report', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/reports/choices`, () => HttpResponse.json(CHOICES)),
      http.get(`${API}/reports/csat`, () => HttpResponse.json(aReport())),
      http.get(`${API}/reports`, () => page([aReportCard()])),
    )
  })

  it('says of how many it speaks, by which clock and formula, and how sure it is', async () => {
    show(<ReportDesk card={aReportCard()} />, '/reports/csat')

    const how = await screen.findByRole('region', { name: 'How to read it' })

    expect(how).toHaveTextContent('(America/New_York) · n = 20 answers')
    expect(how).toHaveTextContent('The score speaks for 20 of 60 contacts.')
    expect(how).toHaveTextContent('Filter: none · formula csat-1')
    expect(screen.getByText('85% [64, 95] n=20')).toBeInTheDocument()
    expect(screen.getByText('You’re so sweet!')).toBeInTheDocument()
  })

  it('opens what a number counts', async () => {
    let asked = ''
    server.use(
      http.get(`${API}/reports/csat/behind`, ({ request }) => {
        asked = new URL(request.url).search
        return page([
          {
            kind: 'answer',
            id: 7,
            at: '2026-11-20T15:00:00Z',
            ticket: 'T-1042',
            call: null,
            text: 'Lovely',
            detail: '',
            rating: 5,
            agent: 'Jenny Park',
          },
        ])
      }),
    )
    const { router } = show(<ReportDesk card={aReportCard()} />, '/reports/csat?channel=mail')

    fireEvent.click(await screen.findByRole('button', { name: '85% [64, 95] n=20' }))

    const drawer = await screen.findByRole('dialog', { name: 'By agent · Jenny Park' })
    expect(await within(drawer).findByRole('link', { name: 'T-1042' })).toHaveAttribute('href', '/tickets/T-1042')
    expect(asked).toContain('channel=mail')
    expect(asked).toContain('figure=answers')
    expect(asked).toContain('row=agent%3D3')
    expect(router.state.location.search).toBe('?channel=mail&open=answers&row=agent%3D3')
  })

  it('takes its table along as the server writes it', async () => {
    show(<ReportDesk card={aReportCard()} />, '/reports/csat?range=week')

    expect(await screen.findByRole('link', { name: 'CSV' })).toHaveAttribute(
      'href',
      '/api/v1/reports/csat/table?range=week&table=groups&words=en',
    )
  })

  it('is about a campaign and not about days, and says where there was none yet', async () => {
    const card = aReportCard({ name: 'campaign', parameters: ['campaign'], groups: [] })
    server.use(
      http.get(`${API}/reports/campaign`, () =>
        HttpResponse.json(aReport({ name: 'campaign', by: '', filter: [], figures: [], tables: [] })),
      ),
    )
    show(<ReportDesk card={card} />, '/reports/campaign')

    expect(await screen.findByText('There has been no campaign yet')).toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Campaign' })).toBeInTheDocument()
    expect(screen.queryByRole('combobox', { name: 'Days' })).not.toBeInTheDocument()
  })

  it('says that there was no peak yet instead of offering none to choose', async () => {
    server.use(
      http.get(`${API}/reports/peaks`, () => page([])),
      http.get(`${API}/reports/peak`, () =>
        HttpResponse.json(aReport({ name: 'peak', by: '', figures: [], tables: [] })),
      ),
    )

    show(<ReportDesk card={aReportCard({ name: 'peak', parameters: ['peak'], groups: [] })} />, '/reports/peak')

    expect(await screen.findByText('There has been no peak yet')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Open the surge board' })).toHaveAttribute('href', '/surge')
    expect(screen.queryByLabelText('Peak')).not.toBeInTheDocument()
  })

  it('stands in the index with its last figure', async () => {
    show(<ReportIndex />, '/reports')

    const card = await screen.findByRole('link', { name: /Satisfaction/ })

    expect(card).toHaveAttribute('href', '/reports/csat')
    expect(await within(card).findByText('85%')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Returns/ })).toHaveAttribute('href', '/reports/returns')
  })

  it('says what failed, and asks again', async () => {
    server.use(http.get(`${API}/reports/csat`, () => problem(500, 'failed')))
    show(<ReportDesk card={aReportCard()} />, '/reports/csat')

    expect(await screen.findByText('The report could not be loaded')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })
})
