import { describe, expect, it } from 'vitest'
import { asGroup, simplest, withPart } from './conditionTree'

const MANY = { fact: 'orders', op: 'at-least' as const, value: 5 }
const FEW = { fact: 'orders', op: 'less-than' as const, value: 50 }

describe('the tree of a condition', () => {
  it('shows a single comparison as a group, and sends it as it was', () => {
    expect(simplest(asGroup(MANY))).toEqual(MANY)
  })

  it('replaces a part in its place', () => {
    expect(withPart({ any: [MANY, MANY] }, 1, FEW)).toEqual({ any: [MANY, FEW] })
  })

  it('lets go of a group that has nothing left', () => {
    expect(withPart({ all: [MANY] }, 0, null)).toBeNull()
  })

  it('keeps a group within a group that means something else', () => {
    const tree = { all: [MANY, { any: [MANY, FEW] }] }

    expect(simplest(tree)).toEqual(tree)
  })
})
