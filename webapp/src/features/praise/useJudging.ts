import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { Praise, PraiseTarget, PraiseVerdict } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { readPraise } from './api/readPraise'
import { useAttribute } from './api/useAttribute'
import { useJudge } from './api/useJudge'
import { useUnjudge } from './api/useUnjudge'

/** Judges what stands in the queue and keeps it in its place as it is now, so that a wrong click is taken back there. */
export function useJudging() {
  const { t } = useTranslation()
  const say = useSay()
  const [changed, setChanged] = useState<Record<number, Praise>>({})
  const [waiting, setWaiting] = useState<ReadonlySet<number>>(new Set())
  const underWay = useRef(new Set<number>())
  const judge = useJudge()
  const unjudge = useUnjudge()
  const attribute = useAttribute()
  const queries = useQueryClient()

  const keep = (praise: Praise) => setChanged((before) => ({ ...before, [praise.id]: praise }))

  // By the promise of each call: the callbacks of `mutate` are dropped once the next row is judged.
  async function change(praise: Praise, deed: () => Promise<Praise>) {
    if (underWay.current.has(praise.id)) return
    mark(praise.id, true)
    try {
      keep(await deed())
    } catch (error) {
      say.failed(t('praise.changeFailed'))(error)
      if (isProblem(error, 409)) await readPraise(queries, praise.id).then(keep, () => undefined)
    } finally {
      mark(praise.id, false)
    }
  }

  // The keyboard asks the reference, which knows at once; the rows look at the state.
  function mark(id: number, on: boolean) {
    if (on) underWay.current.add(id)
    else underWay.current.delete(id)
    setWaiting(new Set(underWay.current))
  }

  return {
    busy: (praise: Praise) => waiting.has(praise.id),
    present: (praise: Praise) => changed[praise.id] ?? praise,
    keep,
    judge: (praise: Praise, state: PraiseVerdict) => change(praise, () => judge.mutateAsync({ praise, state })),
    undo: (praise: Praise) => change(praise, () => unjudge.mutateAsync(praise)),
    attribute: (praise: Praise, agent: number | null, target: PraiseTarget) =>
      change(praise, () => attribute.mutateAsync({ praise, agent, target })),
  }
}
