import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { ShopSwitch } from './ShopSwitch'

describe('the switch of the shop', () => {
  it('shows how the shop is, and lets it go down', async () => {
    const asked: unknown[] = []
    server.use(
      http.put(`${API}/demo/shop`, async ({ request }) => {
        asked.push(await request.json())
        return HttpResponse.json({ people: [], recent: [], shop: { state: 'down', traps: ['hangs-up'] } })
      }),
    )
    show(<ShopSwitch shop={{ state: 'slow', traps: [] }} />)

    expect(await screen.findByRole('radio', { name: 'Slow' })).toBeChecked()
    await userEvent.click(screen.getByText('Down'))

    await expect.poll(() => asked).toEqual([{ state: 'down' }])
  })
})
