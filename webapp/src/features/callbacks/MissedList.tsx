import { IconPhoneCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useRowKeys } from '@/ui/useRowKeys'
import { useMissedCalls } from './api/useMissedCalls'
import classes from './callbacks.module.css'
import { type MissedDeed, MissedDialog } from './MissedDialog'
import { MissedRow } from './MissedRow'

export function MissedList({ show }: { show: 'open' | 'reached' }) {
  const { t } = useTranslation()
  const missed = useMissedCalls(show)
  const rows = useRowKeys()
  const [deed, setDeed] = useState<MissedDeed | null>(null)
  const items = missed.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <Loaded query={missed} failed={t('missed.failed')} skeleton={<ListSkeleton rows={5} height={64} />}>
        {() =>
          items.length === 0 ? (
            <EmptyView
              icon={<IconPhoneCheck size={28} stroke={1.6} />}
              title={t(show === 'open' ? 'missed.none' : 'missed.noneReached')}
              why={t('missed.noneWhy')}
            />
          ) : (
            <Card flush>
              <ul ref={rows} className={classes.rows} aria-label={t('missed.title')}>
                {items.map((row) => (
                  <MissedRow key={row.id} missed={row} onDeed={setDeed} />
                ))}
              </ul>
              <EndOfList query={missed} failed={t('missed.failed')} />
            </Card>
          )
        }
      </Loaded>
      {deed ? <MissedDialog deed={deed} onClose={() => setDeed(null)} /> : null}
    </>
  )
}
