import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aReturnReport, aReturnShare } from '@/testing/fixtures/returnReport'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { ReturnReportDesk } from './ReturnReportDesk'

const DAYS = '/reports/returns?from=2026-06-01&to=2026-09-30'

describe('the report on returns', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/restocking-cost`, () => HttpResponse.json({ perPiece: 0, currency: 'USD', version: 1 })),
    )
  })

  it('says each rate with how sure it is, of how many, and by which definition', async () => {
    server.use(http.get(`${API}/return-reports`, () => HttpResponse.json(aReturnReport())))
    show(<ReturnReportDesk />, DAYS)

    expect(await screen.findByText('90 of 1,000 sent')).toBeInTheDocument()
    expect(screen.getAllByText('7.4% – 10.9% with 95 % certainty')[0]).toBeInTheDocument()
    expect(screen.getByText(/sent at least 38 days ago, so until/)).toBeInTheDocument()
    expect(screen.getByText('2.1 days')).toBeInTheDocument()
    expect(screen.getByText('More comes back')).toBeInTheDocument()
    expect(screen.getByText('Goods: Back to stock')).toBeInTheDocument()
  })

  it('prices what goes back to stock by the rate that a manager says', async () => {
    let kept: unknown
    server.use(
      http.get(`${API}/return-reports`, () => HttpResponse.json(aReturnReport())),
      http.get(`${API}/restocking-cost`, () => HttpResponse.json({ perPiece: 2.5, currency: 'USD', version: 3 })),
      http.put(`${API}/restocking-cost`, async ({ request }) => {
        kept = await request.json()
        return HttpResponse.json({ perPiece: 3.25, currency: 'USD', version: 4 })
      }),
      http.get(`${API}/session`, () => HttpResponse.json(aSession({ permissions: ['MANAGE_RETURNS'] }))),
    )
    show(<ReturnReportDesk />, DAYS)

    expect(await screen.findByText('Cost of putting back to stock: 31 pieces × $2.50')).toBeInTheDocument()
    expect(screen.getByText('$77.50')).toBeInTheDocument()
    fireEvent.click(await screen.findByRole('button', { name: 'Change' }))
    fireEvent.change(screen.getByLabelText('Cost of one piece'), { target: { value: '3.25' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(kept).toEqual({ perPiece: 3.25, version: 3 }))
  })

  it('makes no zero of nothing', async () => {
    const none = aReturnReport({ pieces: aReturnShare(0, 0), orders: aReturnShare(0, 0), spans: [], campaigns: [] })
    server.use(http.get(`${API}/return-reports`, () => HttpResponse.json(none)))
    show(<ReturnReportDesk />, DAYS)

    expect((await screen.findAllByText('Of these days nothing is old enough yet.'))[0]).toBeInTheDocument()
    expect(screen.getByText('Return rate', { selector: 'dt' }).nextSibling).toHaveTextContent('–')
  })

  it('opens the returns behind a number', async () => {
    let asked = ''
    server.use(
      http.get(`${API}/return-reports`, () => HttpResponse.json(aReturnReport())),
      http.get(`${API}/return-reports/returns`, ({ request }) => {
        asked = new URL(request.url).search
        return page([
          {
            number: 'RMA-310',
            state: 'denied',
            order: '000000012',
            orderedAt: '2026-07-01T10:00:00Z',
            requestedAt: '2026-07-09T10:00:00Z',
            customer: 'C-5',
            customerName: 'Robin Berry',
            pieces: 2,
            value: 80,
            currency: 'USD',
            firstItem: 'Moonrise Shawl',
            reason: 'style',
          },
        ])
      }),
    )
    show(<ReturnReportDesk />, DAYS)

    const row = (await screen.findByText('Denied')).closest('tr')
    fireEvent.click(within(row as HTMLElement).getByText('4'))

    expect(await screen.findByText('1 return, 2 pieces, all there are')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'RMA-310' })).toHaveAttribute('href', '/rma/RMA-310')
    expect(asked).toContain('figure=denied')
  })
})
