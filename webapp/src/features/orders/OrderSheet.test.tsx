import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { aLine, anOrder, aWrite, details } from '@/testing/fixtures/order'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import type { ShopStanding } from './api/useShop'
import { OrderSheet } from './OrderSheet'

describe('an order’s page', () => {
  it('shows a bundle with its parts under it, and each in its own state', async () => {
    shopIs({ state: 'ok' })
    show(
      <OrderSheet
        order={anOrder({
          lines: [
            aLine({
              sku: 'KIT',
              name: 'Yoga kit',
              standing: 'partly-shipped',
              parts: [
                { sku: 'STRAP', name: 'Strap', standing: 'shipped', ordered: 1, shipped: 1, refunded: 0, canceled: 0 },
                {
                  sku: 'BALL',
                  name: 'Ball',
                  standing: 'backordered',
                  ordered: 1,
                  shipped: 0,
                  refunded: 0,
                  canceled: 0,
                },
              ],
            }),
          ],
        })}
      />,
    )

    const rows = screen.getAllByRole('row')
    expect(rows).toHaveLength(4)
    expect(within(rows[1] as HTMLElement).getByText('Partly shipped')).toBeInTheDocument()
    expect(within(rows[3] as HTMLElement).getByText('Sold out')).toBeInTheDocument()
  })

  it('leaves out of the sums what is nothing, and names the shop’s own currency only where it differs', () => {
    shopIs({ state: 'ok' })
    const money = { ...details().money, baseCurrency: 'EUR', baseTotal: 16 }
    show(<OrderSheet order={anOrder({ details: details({ money }) })} />)

    expect(screen.queryByText('Discount')).toBeNull()
    expect(screen.getByText(/€16.00 in the shop’s own currency/)).toBeInTheDocument()
  })

  it('leads from a parcel to its carrier', () => {
    shopIs({ state: 'ok' })
    const track = { carrier: 'ups', title: 'UPS Ground', number: '1Z9', href: 'https://www.ups.com/track?tracknum=1Z9' }
    show(<OrderSheet order={anOrder({ tracking: [track] })} />)

    const link = screen.getByRole('link', { name: /Follow.*1Z9/ })
    expect(link).toHaveAttribute('href', track.href)
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(screen.getByRole('button', { name: /Copy: Tracking number 1Z9/ })).toBeInTheDocument()
  })

  it('says since when the shop is away, and that what waits goes out by itself', async () => {
    shopIs({ state: 'down', since: '2026-11-21T08:00:00Z' })
    show(<OrderSheet order={anOrder({ details: details({ writes: [aWrite()] }) })} />)

    expect(await screen.findByText(/The shop has been unreachable since/)).toBeInTheDocument()
    expect(screen.getByText(/Waits for the shop, will go out when it is back/)).toBeInTheDocument()
    expect(await screen.findByRole('button', { name: 'Withdraw' })).toBeInTheDocument()
  })

  it('offers to send again or withdraw what the shop refused, and nothing while nobody knows', async () => {
    shopIs({ state: 'ok' })
    const writes = [aWrite({ state: 'failed', lastWords: 'No such order (404)' }), aWrite({ id: 8, state: 'unknown' })]
    show(<OrderSheet order={anOrder({ details: details({ writes }) })} />)

    expect(await screen.findByText('No such order (404)')).toBeInTheDocument()
    expect(await screen.findAllByRole('button', { name: 'Send again' })).toHaveLength(1)
    expect(screen.getAllByRole('button', { name: 'Withdraw' })).toHaveLength(1)
  })

  it('sends a comment to whom the writer chose, and the same one under the same key when no answer came', async () => {
    shopIs({ state: 'ok' })
    const heard: { key: string | null; body: unknown }[] = []
    let answers = false
    server.use(
      http.post(`${API}/orders/000000123/comments`, async ({ request }) => {
        heard.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
        return answers ? HttpResponse.json(aWrite(), { status: 201 }) : HttpResponse.error()
      }),
    )
    show(<OrderSheet order={anOrder()} />)

    await userEvent.type(await screen.findByRole('textbox', { name: 'Write to the shop' }), 'Ring twice')
    await userEvent.click(screen.getByRole('radio', { name: 'Also the customer' }))
    await userEvent.click(screen.getByRole('button', { name: 'Send so that the customer sees it' }))
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    answers = true
    await userEvent.click(screen.getByRole('button', { name: 'Send so that the customer sees it' }))

    await expect.poll(() => heard).toHaveLength(2)
    expect(heard[0]?.body).toEqual({ text: 'Ring twice', kind: 'comment', visible: true })
    expect(heard[1]?.key).toBe(heard[0]?.key)
    await expect.poll(() => (screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('')
  })
})

function shopIs(standing: Partial<ShopStanding>) {
  const shop = {
    shop: 'magento',
    state: 'ok',
    since: null,
    asOf: '2026-11-21T09:05:00Z',
    secondsBehind: 3,
    ...standing,
  }
  server.use(http.get(`${API}/shop`, () => HttpResponse.json(shop)))
}
