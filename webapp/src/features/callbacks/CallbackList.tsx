import { IconPhoneCalling } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Callback } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useRowKeys } from '@/ui/useRowKeys'
import { useCallbacks } from './api/useCallbacks'
import { CallbackRow } from './CallbackRow'
import classes from './callbacks.module.css'
import { MoveDialog } from './MoveDialog'
import { useFinishCallback } from './useFinishCallback'

export function CallbackList({ show }: { show: 'open' | 'over' }) {
  const { t } = useTranslation()
  const callbacks = useCallbacks(show)
  const rows = useRowKeys()
  const finish = useFinishCallback()
  const [moving, setMoving] = useState<Callback | null>(null)
  const items = callbacks.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <Loaded query={callbacks} failed={t('callbacks.failed')} skeleton={<ListSkeleton rows={5} height={72} />}>
        {() =>
          items.length === 0 ? (
            <EmptyView
              icon={<IconPhoneCalling size={28} stroke={1.6} />}
              title={t(show === 'open' ? 'callbacks.none' : 'callbacks.noneOver')}
              why={t('callbacks.noneWhy')}
            />
          ) : (
            <Card flush>
              <ul ref={rows} className={classes.rows} aria-label={t('callbacks.title')}>
                {items.map((callback) => (
                  <CallbackRow
                    key={callback.id}
                    callback={callback}
                    onMove={setMoving}
                    onCancel={finish.cancel}
                    onComplete={finish.complete}
                  />
                ))}
              </ul>
              <EndOfList query={callbacks} failed={t('callbacks.failed')} />
            </Card>
          )
        }
      </Loaded>
      {moving ? <MoveDialog callback={moving} onClose={() => setMoving(null)} /> : null}
    </>
  )
}
