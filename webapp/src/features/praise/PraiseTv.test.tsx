import { act, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aPraise } from '@/testing/fixtures/praise'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { PraiseTv } from './PraiseTv'

describe('the screen on the wall', () => {
  beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))

  it('reads the kind words anew, so that none that were taken back stay', async () => {
    let items = [aPraise({ id: 1, quote: 'Jenny is the sweetest.' })]
    server.use(
      http.get(`${API}/praise-wall`, () => page(items)),
      http.get(`${API}/praise-wall/summary`, () => HttpResponse.json({ week: items.length, month: 4 })),
    )
    show(<PraiseTv />)
    expect(await screen.findByText('Jenny is the sweetest.')).toBeInTheDocument()

    items = [aPraise({ id: 2, quote: 'Minji saved my day.' })]
    await act(() => vi.advanceTimersByTimeAsync(30_000))

    expect(await screen.findByText('Minji saved my day.')).toBeInTheDocument()
    expect(screen.queryByText('Jenny is the sweetest.')).toBeNull()
  })
})
