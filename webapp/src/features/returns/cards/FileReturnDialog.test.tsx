import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { WORDS } from '@/testing/fixtures/returnWords'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { FileReturnDialog } from './FileReturnDialog'

const ORDER = { number: '000003165', shop: 'main', id: '3165' }

describe('a return that is filed for a customer', () => {
  it('says which size they want instead, as the portal asks it', async () => {
    const asked: URLSearchParams[] = []
    const filed: unknown[] = []
    server.use(
      http.get(`${API}/orders/000003165/returnable`, () =>
        HttpResponse.json({
          order: '000003165',
          policy: { version: 3 },
          lines: [
            {
              line: '7',
              sku: 'FIRE-M',
              name: 'Fireside Cardigan',
              options: 'M',
              bought: 1,
              returnable: 1,
              verdict: 'yes',
              findings: [],
            },
          ],
        }),
      ),
      http.get(`${API}/return-words`, () => HttpResponse.json({ items: WORDS })),
      http.get(`${API}/orders/000003165/variants`, ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return page([
          { sku: 'FIRE-M', options: 'M', difference: 0 },
          { sku: 'FIRE-L', options: 'L', difference: 0 },
        ])
      }),
      http.post(`${API}/returns`, async ({ request }) => {
        filed.push(await request.json())
        return HttpResponse.json({ number: 'RMA-9' }, { status: 201 })
      }),
    )
    const numbers: string[] = []
    show(
      <FileReturnDialog orders={[ORDER]} ticket={null} onClose={() => {}} onFiled={(number) => numbers.push(number)} />,
    )

    await userEvent.type(await screen.findByRole('textbox', { name: /How many come back: Fireside/ }), '1')
    await userEvent.click(screen.getByRole('combobox', { name: /^Why/ }))
    await userEvent.click(await screen.findByRole('option', { name: 'Too small' }))
    await userEvent.click(screen.getByRole('combobox', { name: 'What they want' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Exchange' }))
    await userEvent.click(await screen.findByRole('combobox', { name: 'Exchange for' }))
    expect(await screen.findByRole('option', { name: 'M · FIRE-M (the same once more)' })).toBeVisible()
    await userEvent.click(screen.getByRole('option', { name: 'L · FIRE-L' }))
    await userEvent.click(screen.getByRole('button', { name: 'File a return' }))

    await expect.poll(() => numbers).toEqual(['RMA-9'])
    expect(asked[0]?.get('line')).toBe('7')
    expect(filed[0]).toMatchObject({ items: [{ line: '7', quantity: 1, wanted: 'exchange', instead: 'FIRE-L' }] })
  })
})
