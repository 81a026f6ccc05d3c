import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aBoard } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { WallTopics } from './WallTopics'

describe('the wall', () => {
  it('says which incident is under way and what most ask about', async () => {
    const title = { en: 'Orders take longer', ko: '주문 지연' }
    const board = aBoard({
      incidents: [
        { state: 'identified', title, since: '2026-11-27T19:00:00Z' },
        { state: 'monitoring', title: { en: 'Cards fail', ko: '' }, since: '2026-11-27T18:00:00Z' },
      ],
      topics: [
        { topic: 'other', tickets: 40, customers: 40, free: 40 },
        { topic: 'order-status', tickets: 25, customers: 24, free: 23 },
        { topic: 'payment', tickets: 9, customers: 9, free: 9 },
        { topic: 'coupon', tickets: 4, customers: 4, free: 4 },
        { topic: 'cancel', tickets: 2, customers: 2, free: 2 },
      ],
    })
    show(<WallTopics board={board} />)

    expect(await screen.findByText('Orders take longer')).toBeInTheDocument()
    expect(screen.getByText(/Identified/).parentElement).toHaveTextContent('and 1 more')
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      '25 Where is my order',
      '9 Payment',
      '4 Coupon or discount',
    ])
  })

  it('keeps its room while nothing is asked and nothing is wrong', () => {
    show(<WallTopics board={aBoard()} />)

    expect(screen.queryByText('last hour')).toBeNull()
  })
})
