import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { OrdersImport } from '@/api/shapes'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { faultsAsCsv } from './faultsAsCsv'
import { ImportDesk } from './ImportDesk'
import { ImportList } from './ImportList'

const table = new File(['InvoiceNo,StockCode\n1,A\n'], 'november.csv', { type: 'text/csv' })

describe('the import of orders', () => {
  it('sends a table with how it is written, and says what became of it', async () => {
    const asked: Request[] = []
    server.use(
      http.get(`${API}/orders/imports`, () => page([])),
      http.post(`${API}/orders/import`, ({ request }) => {
        asked.push(request.clone())
        return HttpResponse.json(answer({ created: 3, failed: 1 }))
      }),
    )
    show(<ImportDesk />)

    await userEvent.upload(fileInput(), table)
    await userEvent.click(screen.getByText('How the table is written'))
    await userEvent.type(screen.getByLabelText('Shop'), 'retail')
    await userEvent.click(screen.getByRole('button', { name: 'Import november.csv' }))

    expect(await screen.findByText('3 new, 0 changed, 0 unchanged')).toBeInTheDocument()
    expect(screen.getByText('1 order was refused')).toBeInTheDocument()
    const address = new URL(asked[0]?.url ?? '')
    expect(address.searchParams.get('shop')).toBe('retail')
    expect(address.searchParams.get('name')).toBe('november.csv')
    expect(asked[0]?.headers.get('Import-Id')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('goes on from the byte that the server has kept', async () => {
    const offsets: (string | null)[] = []
    let id = ''
    server.use(
      http.get(`${API}/orders/imports`, () => page(id ? [past({ id, state: 'broken-off', bytes: 20 })] : [])),
      http.get(`${API}/orders/imports/:id`, () => HttpResponse.json(past({ id, state: 'broken-off', bytes: 20 }))),
      http.post(`${API}/orders/import`, ({ request }) => {
        id = request.headers.get('Import-Id') ?? ''
        offsets.push(request.headers.get('Import-Offset'))
        return offsets.length === 1 ? problem(400, 'import-broken-off') : HttpResponse.json(answer({ created: 1 }))
      }),
    )
    show(<ImportDesk />)

    await userEvent.upload(fileInput(), table)
    await userEvent.click(screen.getByRole('button', { name: 'Import november.csv' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Go on where it stopped' }))

    expect(await screen.findByText('1 new, 0 changed, 0 unchanged')).toBeInTheDocument()
    expect(offsets).toEqual([null, '20'])
  })

  it('lists what was refused, by line', async () => {
    server.use(
      http.get(`${API}/orders/imports`, () => page([past({ failed: 2 })])),
      http.get(`${API}/orders/imports/:id/errors`, () => page([{ line: 7, message: 'price is negative' }])),
    )
    show(<ImportList />)

    await userEvent.click(await screen.findByRole('button', { name: 'What was refused' }))

    expect(await screen.findByText('price is negative')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Download as CSV' })).toBeInTheDocument()
    expect(faultsAsCsv([{ line: 7, message: 'a "b"' }])).toBe('\uFEFFline,message\r\n7,"a ""b"""\r\n')
  })
})

function fileInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('there is nothing to choose a file with')
  return input
}

function answer(more: object) {
  return { id: 'x', lines: 4, received: 4, created: 0, updated: 0, unchanged: 0, failed: 0, errors: [], ...more }
}

function past(more: Partial<OrdersImport>): OrdersImport {
  return {
    id: 'november',
    name: 'november.csv',
    by: 'Alex',
    format: 'csv',
    state: 'done',
    begunAt: '2026-11-20T09:00:00Z',
    seenAt: '2026-11-20T09:00:05Z',
    endedAt: null,
    size: 24,
    bytes: 24,
    lines: 4,
    received: 4,
    created: 3,
    updated: 0,
    unchanged: 0,
    failed: 0,
    ...more,
  }
}
