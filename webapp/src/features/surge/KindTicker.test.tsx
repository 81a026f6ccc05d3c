import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aBoard } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { KindTicker } from './KindTicker'

const WORDS = {
  id: 1,
  quote: 'Jenny saved our wedding!',
  language: 'en',
  translation: '',
  agent: 'Jenny Moon',
  mayQuote: true,
  saidAt: '2026-11-27T19:00:00Z',
}

describe('the kind words beside the board', () => {
  beforeEach(() => localStorage.clear())

  it('are shown with whom they are about, and put away by who finds them too much', async () => {
    show(<KindTicker board={aBoard({ kindWords: [WORDS] })} />)
    expect(screen.getByText('Jenny saved our wedding!')).toBeVisible()
    expect(screen.getByText('Jenny Moon')).toBeVisible()

    await userEvent.click(screen.getByRole('button', { name: 'Hide' }))

    expect(screen.queryByText('Jenny saved our wedding!')).not.toBeInTheDocument()
    expect(screen.getByText('1 kind word this week')).toBeVisible()
  })

  it('are nowhere when there are none', () => {
    show(<KindTicker board={aBoard()} />)

    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })
})
