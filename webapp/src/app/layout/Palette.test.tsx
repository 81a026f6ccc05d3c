import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeAll, expect, it, vi } from 'vitest'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { Palette } from './Palette'

beforeAll(() => {
  Element.prototype.scrollIntoView ??= vi.fn()
})

it('opens the caller whose number is typed, though more was found', async () => {
  server.use(
    http.get(`${API}/session`, () => HttpResponse.json(aSession({ permissions: ['SEARCH'] as never }))),
    http.get(`${API}/search`, () =>
      HttpResponse.json({
        items: [
          { type: 'order', number: '000003282', title: '000003282', customer: 'Ada Lindqvist' },
          { type: 'customer', number: 'C-63', title: 'Ada Lindqvist', customer: 'Ada Lindqvist' },
        ],
        facets: {},
        next: null,
      }),
    ),
  )
  const { router } = show(<Palette dialogs={{ openTicket: vi.fn(), openHelp: vi.fn() } as never} />)

  await userEvent.keyboard('{Control>}k{/Control}')
  await userEvent.type(await screen.findByPlaceholderText(/Go to a page/), '4155550123')
  const caller = await screen.findByText('C-63')
  await waitFor(() => expect(caller.closest('[data-action]')).toHaveAttribute('data-selected'))
  expect(screen.queryByText(/Open order/)).not.toBeInTheDocument()
  await userEvent.keyboard('{Enter}')

  await waitFor(() => expect(router.state.location.pathname).toBe('/customers/C-63'))
})
