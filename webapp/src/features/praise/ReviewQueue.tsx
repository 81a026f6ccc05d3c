import { Text } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Praise } from '@/api/shapes'
import { useShortcuts } from '@/lib/useShortcuts'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { usePraiseQueue } from './api/usePraiseQueue'
import classes from './praise.module.css'
import { ReviewItem } from './ReviewItem'
import type { Colleague } from './targets'
import { useJudging } from './useJudging'

/** What was heard and waits for a person. One click each, and each click can be taken back. */
export function ReviewQueue({ team }: { team: Colleague[] }) {
  const { t } = useTranslation()
  const queue = usePraiseQueue()
  const judging = useJudging()
  const [chosen, setChosen] = useState(0)
  const items = queue.data?.pages.flatMap((page) => page.items) ?? []
  const at = Math.min(chosen, Math.max(0, items.length - 1))
  const present = items[at] ? judging.present(items[at].praise) : null

  function step(by: number) {
    const next = Math.max(0, Math.min(items.length - 1, at + by))
    setChosen(next)
    document.getElementById(`praise-${items[next]?.praise.id}`)?.scrollIntoView({ block: 'nearest' })
  }

  function judge(state: 'confirmed' | 'rejected') {
    if (present?.state !== 'suggested') return
    judging.judge(present, state)
    step(1)
  }

  useShortcuts({
    KeyJ: () => step(1),
    KeyK: () => step(-1),
    KeyY: () => judge('confirmed'),
    KeyN: () => judge('rejected'),
    KeyU: () => undo(present),
  })

  function undo(praise: Praise | null) {
    if (praise && praise.state !== 'suggested') judging.undo(praise)
  }

  return (
    <Loaded query={queue} failed={t('praise.failed')} skeleton={<ListSkeleton rows={4} height={170} gap={14} />}>
      {() =>
        items.length === 0 ? (
          <EmptyView
            icon={<IconInbox size={30} stroke={1.5} />}
            title={t('praise.queueEmpty')}
            why={t('praise.queueEmptyWhy')}
          />
        ) : (
          <>
            <Text size="sm" c="dimmed" mb="sm">
              {t('praise.keys')}
            </Text>
            <ul className={classes.queue}>
              {items.map(({ praise, likelihood }, index) => (
                <ReviewItem
                  key={praise.id}
                  praise={judging.present(praise)}
                  likelihood={likelihood}
                  team={team}
                  chosen={index === at}
                  busy={judging.busy(praise)}
                  onJudge={judging.judge}
                  onUndo={judging.undo}
                  onAttribute={judging.attribute}
                  onQuoted={judging.keep}
                  onChoose={() => setChosen(index)}
                />
              ))}
            </ul>
            <EndOfList query={queue} failed={t('praise.failed')} />
          </>
        )
      }
    </Loaded>
  )
}
