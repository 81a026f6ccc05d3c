import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { RepeatersPanel } from './RepeatersPanel'

const repeater = (n: number) => ({
  customer: `C-${n}`,
  name: `Customer ${n}`,
  attempts: 3,
  calls: n === 1 ? 2 : 0,
  lastAt: '2026-11-27T15:00:00Z',
  tickets: [`T-${n}`],
})

it('shows the first six of who tried more than once, all to whoever asks, and calls only where there were any', async () => {
  const items = Array.from({ length: 9 }, (_, at) => repeater(at + 1))
  server.use(http.get(`${API}/surge/repeaters`, () => HttpResponse.json({ items, next: null })))
  show(<RepeatersPanel />)

  expect(await screen.findByText('Customer 6')).toBeInTheDocument()
  expect(screen.queryByText('Customer 7')).toBeNull()
  expect(screen.getAllByText(/by phone/)).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }))

  expect(screen.getByText('Customer 9')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Show fewer' })).toHaveAttribute('aria-expanded', 'true')
})
