import { useState } from 'react'
import type { Resolution, Rma } from '../api/shapes'
import { wantsGoods } from '../possible'
import type { ItemDecision } from '../returnDeeds'

type DecisionKind = 'approve' | 'partly' | 'deny'

/** What is about to be decided, line by line; everything is granted as it was wished until somebody changes it. */
export function useDecisionDraft(rma: Rma) {
  const [lines, setLines] = useState<ItemDecision[]>(() => fresh(rma))
  const requested = rma.items.reduce((sum, item) => sum + (item.decided ? 0 : item.requested), 0)
  const granted = lines.reduce((sum, line) => sum + line.authorized, 0)
  const kind: DecisionKind = granted === 0 ? 'deny' : granted < requested ? 'partly' : 'approve'
  const missing = lines.filter((line) => isCut(rma, line) && !line.denial).map(({ line }) => line)
  return {
    lines,
    kind,
    missing,
    change: (line: string, part: Partial<ItemDecision>) =>
      setLines((known) => known.map((each) => (each.line === line ? settled(rma, { ...each, ...part }) : each))),
    grantAll: () => setLines(fresh(rma)),
    denyAll: () =>
      setLines((known) => known.map((each) => ({ ...each, authorized: itemOf(rma, each)?.authorized ?? 0 }))),
    keepAll: () => setLines(fresh(rma).map((each) => (isGrantedInPart(rma, each) ? each : kept(each)))),
    exchangeAll: () => setLines(fresh(rma).map((each) => (isGrantedInPart(rma, each) ? each : exchanged(each)))),
  }
}

function fresh(rma: Rma): ItemDecision[] {
  return rma.items
    .filter(({ decided }) => !decided)
    .map(({ line, requested, wanted, given }) => ({
      line,
      authorized: requested,
      resolution: given ?? (wanted === 'none' || mustComeBack(rma, wanted) ? 'refund' : wanted),
      denial: null,
    }))
}

function mustComeBack(rma: Rma, wanted: Resolution): boolean {
  return wanted === 'keep-item' && wantsGoods(rma.risk?.band)
}

/** A reason is for what is denied, be it a part. */
function settled(rma: Rma, line: ItemDecision): ItemDecision {
  return isCut(rma, line) ? line : { ...line, denial: null }
}

function exchanged(line: ItemDecision): ItemDecision {
  return { ...line, resolution: 'exchange' }
}

function kept(line: ItemDecision): ItemDecision {
  return { ...line, resolution: 'keep-item' }
}

function isCut(rma: Rma, line: ItemDecision): boolean {
  return line.authorized < (itemOf(rma, line)?.requested ?? 0)
}

/** After an appeal: what was granted before stays as it was. */
function isGrantedInPart(rma: Rma, line: ItemDecision): boolean {
  return (itemOf(rma, line)?.authorized ?? 0) > 0
}

function itemOf(rma: Rma, { line }: ItemDecision) {
  return rma.items.find((item) => item.line === line)
}
