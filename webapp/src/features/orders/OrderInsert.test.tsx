import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { anOrder } from '@/testing/fixtures/order'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { OrderInsert } from './OrderInsert'

describe('the order’s state in a reply', () => {
  it('offers the order that the ticket names first, and asks in the customer’s language', async () => {
    const asked: (string | null)[] = []
    server.use(
      http.get(`${API}/customers/C-7/orders`, () => page([anOrder({ number: '1', id: '1' }), anOrder()])),
      http.get(`${API}/orders/:number/words`, ({ request, params }) => {
        asked.push(`${params.number} ${new URL(request.url).searchParams.get('language')}`)
        return HttpResponse.json({ number: params.number, language: 'ko', text: '상품이 발송되었습니다.' })
      }),
    )
    const onText = vi.fn()
    show(<OrderInsert customer="C-7" mentioned={['000000123']} language="ko" onText={onText} />)

    await userEvent.click(await screen.findByRole('button', { name: 'Order’s state' }))
    const [first] = await screen.findAllByRole('menuitem')
    expect(first).toHaveTextContent('000000123')
    await userEvent.click(first as HTMLElement)

    await expect.poll(() => onText.mock.calls).toEqual([['상품이 발송되었습니다.']])
    expect(asked).toEqual(['000000123 ko'])
  })

  it('is not there for somebody who never ordered', async () => {
    server.use(http.get(`${API}/customers/C-7/orders`, () => page([])))
    show(<OrderInsert customer="C-7" mentioned={[]} language="" onText={() => {}} />)

    await expect.poll(() => screen.queryByRole('button')).toBeNull()
  })
})
