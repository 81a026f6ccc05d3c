import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Praise, PraiseTarget, PraiseVerdict } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { useAttribute } from './api/useAttribute'
import { useJudge } from './api/useJudge'
import { useUnjudge } from './api/useUnjudge'

/** Judges what stands in the queue and keeps it in its place as it is now, so that a wrong click is taken back there. */
export function useJudging() {
  const { t } = useTranslation()
  const say = useSay()
  const [changed, setChanged] = useState<Record<number, Praise>>({})
  const judge = useJudge()
  const unjudge = useUnjudge()
  const attribute = useAttribute()
  const settled = {
    onSuccess: (praise: Praise) => setChanged((before) => ({ ...before, [praise.id]: praise })),
    onError: say.failed(t('praise.changeFailed')),
  }
  return {
    busy: judge.isPending || unjudge.isPending || attribute.isPending,
    present: (praise: Praise) => changed[praise.id] ?? praise,
    judge: (praise: Praise, state: PraiseVerdict) => judge.mutate({ praise, state }, settled),
    undo: (praise: Praise) => unjudge.mutate(praise, settled),
    attribute: (praise: Praise, agent: number | null, target: PraiseTarget) =>
      attribute.mutate({ praise, agent, target }, settled),
  }
}
