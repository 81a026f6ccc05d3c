import { describe, expect, it } from 'vitest'
import { anItem, anRma } from '@/testing/fixtures/rma'
import { goesAhead, possibleOf, secondFor, toSettle } from './possible'
import { windowClock } from './sheet/windowClock'
import { weightGap } from './weightGap'

const ACCUSING = ['worn-or-altered']

describe('what can be done with a return', () => {
  it('is to decide while nothing is, and nothing else', () => {
    const possible = possibleOf(anRma())

    expect(
      Object.entries(possible)
        .filter(([, can]) => can)
        .map(([what]) => what),
    ).toEqual(['decide', 'ask', 'cancel'])
  })

  it('can be objected to where a part was denied, once', () => {
    const part = anItem({ decided: true, authorized: 1, requested: 3, denial: 'final-sale', given: 'refund' })
    const appeal = {
      text: 'Not on sale',
      at: '',
      by: null,
      outcome: 'upheld' as const,
      decidedBy: null,
      decidedAt: null,
      note: '',
      mayJudge: false,
    }
    const returned = anRma({ state: 'partially-authorized', inquiry: 'none', items: [part] })

    expect(possibleOf(returned).appeal).toBe(true)
    expect(possibleOf({ ...returned, appeal }).appeal).toBe(false)
  })

  it('is to wait while a proposal does', () => {
    const proposal = { id: 1, kind: 'denial', by: { id: 1, name: 'Said' }, at: '', summary: '', items: [] }

    expect(possibleOf(anRma({ proposal })).decide).toBe(false)
    expect(possibleOf(anRma({ proposal })).cancel).toBe(false)
  })

  it('is only called off before its customer has confirmed it', () => {
    const possible = possibleOf(anRma({ state: 'unconfirmed', inquiry: 'unconfirmed' }))

    expect(possible.decide || possible.ask).toBe(false)
    expect(possible.cancel).toBe(true)
  })

  it('is not called off while the customer waits for an answer to their appeal', () => {
    expect(possibleOf(anRma({ state: 'appealed', inquiry: 'appealed' })).cancel).toBe(false)
  })

  it('needs no parcel for what the customer keeps', () => {
    const kept = anItem({ given: 'keep-item', authorized: 2 })

    expect(possibleOf(anRma({ state: 'authorized', inquiry: 'none', items: [kept] })).receive).toBe(false)
    expect(toSettle(kept)).toBe(2)
  })

  it('pays only what inspection took', () => {
    expect(toSettle(anItem({ given: 'refund', authorized: 2, received: 2, inspected: 2, accepted: 1 }))).toBe(1)
  })

  it('exchanges ahead what is on its way, once, and nothing that was refused', () => {
    const coming = anItem({ given: 'exchange', ahead: true, authorized: 2, logistics: 'in-transit' })

    expect(toSettle(coming)).toBe(2)
    expect(goesAhead(coming)).toBe(true)
    expect(toSettle({ ...coming, settled: 2, received: 2, inspected: 2, accepted: 1 })).toBe(0)
    expect(toSettle({ ...coming, received: 2, inspected: 1 })).toBe(1)
    expect(goesAhead({ ...coming, received: 2, inspected: 2, accepted: 2 })).toBe(false)
  })

  it('pays nothing twice while the shop is at it', () => {
    expect(toSettle(anItem({ accepted: 2, settlement: 'pending' }))).toBe(0)
    expect(toSettle(anItem({ authorized: 2, logistics: 'lost', excused: 2 }))).toBe(2)
  })

  it('takes two people to call somebody dishonest or to pass over a High', () => {
    expect(secondFor([{ authorized: 0, denial: 'worn-or-altered' }], 'clear', ACCUSING)).toBe('denial')
    expect(secondFor([{ authorized: 1, denial: null }], 'high', ACCUSING)).toBe('high')
    expect(secondFor([{ authorized: 0, denial: 'final-sale' }], 'high', ACCUSING)).toBe('high')
  })
})

describe('the clock of the policy', () => {
  it('counts the days that were left, or by how many it was too late', () => {
    expect(windowClock('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', '2026-11-20T06:00:00Z').daysLeft).toBe(11)
    expect(windowClock('2026-11-01T00:00:00Z', '2026-11-10T00:00:00Z', '2026-11-20T00:00:00Z').daysLeft).toBe(-10)
  })
})

describe('a gap in the weight', () => {
  it('is wide only when it is both a large share and many grams', () => {
    expect(weightGap(400, 250)?.wide).toBe(false)
    expect(weightGap(1000, 700)?.wide).toBe(true)
    expect(weightGap(200, 120)?.wide).toBe(false)
    expect(weightGap(null, 120)).toBeNull()
  })
})
