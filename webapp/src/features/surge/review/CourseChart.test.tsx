import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aSurge } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import type { Review, ReviewSpan } from '../api/shapes'
import { CourseChart } from './CourseChart'

it('says how long those waited who were answered, what was open, and where a campaign began', async () => {
  show(<CourseChart review={aReview()} />)

  expect(await screen.findByRole('columnheader', { name: 'Wait of those answered' })).toBeInTheDocument()
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '')
  expect(rows[0]).toContain('–')
  expect(rows[1]).toContain('1:15')
  expect(rows[1]).toContain('Reel JEN15')
  expect(rows[1]).toContain('14')
})

function aReview(): Review {
  return {
    surge: aSurge(),
    zone: 'America/New_York',
    figures: [],
    answered: 4,
    abandoned: 2,
    waitSeconds: 75,
    spanMinutes: 5,
    spans: [
      span('2026-11-27T18:55:00Z', {}),
      span('2026-11-27T19:00:00Z', { answered: 4, waitSeconds: 75, backlog: 14 }),
    ],
    flags: [{ at: '2026-11-27T19:03:00Z', name: 'Reel', code: 'JEN15' }],
    steps: [],
    topics: [],
    macros: [],
    todos: [],
  }
}

function span(from: string, more: Partial<ReviewSpan>): ReviewSpan {
  return { from, orders: 2, contacts: 1, calls: 0, abandons: 0, answered: 0, waitSeconds: null, backlog: null, ...more }
}
