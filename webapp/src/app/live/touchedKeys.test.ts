import { describe, expect, it } from 'vitest'
import { callKeys } from '@/features/calls/api/keys'
import { touchedKeys } from './touchedKeys'

describe('an agent’s change of state', () => {
  it('has the phone asked for again only where it is one’s own, and the colleagues everywhere', () => {
    expect(touchedKeys(agent(7), 7)).toEqual([callKeys.phone, callKeys.colleagues])
    expect(touchedKeys(agent(8), 7)).toEqual([callKeys.colleagues])
  })

  it('has it asked for again while nobody knows whose page it is', () => {
    expect(touchedKeys(agent(8))).toContainEqual(callKeys.phone)
  })
})

function agent(account: number) {
  return { name: 'agent', key: `A-${account}` } as const
}
