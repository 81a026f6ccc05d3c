import { IconCalendarCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useRowKeys } from '@/ui/useRowKeys'
import { useFollowUps } from './api/useFollowUps'
import classes from './callbacks.module.css'
import { FollowUpRow } from './FollowUpRow'

/** What was promised at the end of a call, the earliest first. */
export function FollowUpList({ whose }: { whose: 'mine' | 'all' }) {
  const { t } = useTranslation()
  const promises = useFollowUps(whose)
  const rows = useRowKeys()
  const items = promises.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Loaded query={promises} failed={t('followUps.failed')} skeleton={<ListSkeleton rows={5} height={64} />}>
      {() =>
        items.length === 0 ? (
          <EmptyView
            icon={<IconCalendarCheck size={28} stroke={1.6} />}
            title={t('followUps.none')}
            why={t('followUps.noneWhy')}
          />
        ) : (
          <Card flush>
            <ul ref={rows} className={classes.rows} aria-label={t('followUps.title')}>
              {items.map((promise) => (
                <FollowUpRow key={`${promise.call}-${promise.account}`} promise={promise} />
              ))}
            </ul>
            <EndOfList query={promises} failed={t('followUps.failed')} />
          </Card>
        )
      }
    </Loaded>
  )
}
