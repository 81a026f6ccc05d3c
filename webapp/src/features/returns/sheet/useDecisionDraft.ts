import { useState } from 'react'
import type { Resolution, Rma } from '../api/shapes'
import type { ItemDecision } from '../returnDeeds'

export type DecisionKind = 'approve' | 'partly' | 'deny'

/** What is about to be decided, line by line; everything is granted as it was wished until somebody changes it. */
export function useDecisionDraft(rma: Rma) {
  const [lines, setLines] = useState<ItemDecision[]>(() => fresh(rma))
  const requested = rma.items.reduce((sum, item) => sum + (item.decided ? 0 : item.requested), 0)
  const granted = lines.reduce((sum, line) => sum + line.authorized, 0)
  const kind: DecisionKind = granted === 0 ? 'deny' : granted < requested ? 'partly' : 'approve'
  const missing = lines.filter((line) => line.authorized === 0 && !line.denial).map(({ line }) => line)
  return {
    lines,
    kind,
    missing,
    /** Some of a line comes back and some does not: no list has the reason, so the note says it. */
    inPart: lines.some((line) => line.authorized > 0 && isCut(rma, line)),
    change: (line: string, part: Partial<ItemDecision>) =>
      setLines((known) => known.map((each) => (each.line === line ? settled({ ...each, ...part }) : each))),
    grantAll: () => setLines(fresh(rma)),
    denyAll: () => setLines((known) => known.map((each) => ({ ...each, authorized: 0 }))),
    exchangeAll: () => setLines(fresh(rma).map((each) => ({ ...each, resolution: 'exchange' as Resolution }))),
  }
}

function fresh(rma: Rma): ItemDecision[] {
  return rma.items
    .filter(({ decided }) => !decided)
    .map(({ line, requested, wanted }) => ({
      line,
      authorized: requested,
      resolution: wanted === 'none' ? 'refund' : wanted,
      denial: null,
    }))
}

/** The reasons of the list are for what is denied whole. */
function settled(line: ItemDecision): ItemDecision {
  return line.authorized === 0 ? line : { ...line, denial: null }
}

function isCut(rma: Rma, { line, authorized }: ItemDecision): boolean {
  return authorized < (rma.items.find((item) => item.line === line)?.requested ?? 0)
}
