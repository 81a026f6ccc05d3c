import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Entry } from '@/api/shapes'
import { anEntry } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { MilestoneEntry } from './MilestoneEntry'

describe('what a customer answered, on their ticket', () => {
  it('says with the rating whether it is solved and how the agent was', () => {
    given({ type: 'rated', from: null, to: '4', rated: { solved: false, agentRating: 5, agentName: 'Jenny Park' } })

    expect(screen.getByText('The customer rated it 4 of 5 · it is not solved · Jenny Park: 5 of 5')).toBeInTheDocument()
  })

  it('says no more than that where that is all, or all that is told', () => {
    given({ type: 'rated', from: '4', to: '3', rated: { solved: true, agentRating: null, agentName: null } })
    expect(screen.getByText('The customer rated it 3 of 5 · it is solved')).toBeInTheDocument()

    given({ type: 'rated', from: null, to: '2', rated: null })
    expect(screen.getByText('The customer rated it 2 of 5')).toBeInTheDocument()
  })

  it('says why it is open again, or goes first', () => {
    given({ type: 'reopened', from: null, to: 'not-solved', rated: null })
    expect(screen.getByText('Opened again, because the customer says that it is not solved')).toBeInTheDocument()

    given({ type: 'not-solved', from: null, to: null, rated: null })
    expect(screen.getByText(/is not solved while it is open: it goes first/)).toBeInTheDocument()
  })
})

function given(milestone: NonNullable<Entry['milestone']>) {
  show(<MilestoneEntry entry={anEntry({ id: 1, kind: 'milestone', milestone })} />)
}
