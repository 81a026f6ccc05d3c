import { IconPhoneOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { LongList } from '@/ui/LongList'
import { useRowKeys } from '@/ui/useRowKeys'
import { type CallFilter, useEndedCalls } from '../api/useEndedCalls'
import { CallFilters } from './CallFilters'
import { EndedCall } from './EndedCall'
import classes from './list.module.css'

const ANY: CallFilter = { outcome: '', agent: '', from: '', to: '' }
const ROW = 62

/** Every call that is over, the newest first, with what came of it. */
export function EndedCalls() {
  const { t } = useTranslation()
  const [filter, setFilter] = useState(ANY)
  const calls = useEndedCalls(filter)
  const rows = useRowKeys<HTMLDivElement>()
  return (
    <>
      <CallFilters filter={filter} onChange={(change) => setFilter({ ...filter, ...change })} />
      <Loaded query={calls} failed={t('callsPage.listFailed')} skeleton={<ListSkeleton rows={8} height={ROW} />}>
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <EmptyView
              icon={<IconPhoneOff size={26} stroke={1.6} />}
              title={t('callsPage.none')}
              why={t('callsPage.noneWhy')}
            />
          ) : (
            <>
              <LongList
                pages={pages.map(({ items }) => items)}
                label={t('callsPage.ended')}
                className={classes.list}
                listRef={rows}
                rowHeight={ROW}
                row={(call) => <EndedCall key={call.id} call={call} />}
              />
              <EndOfList query={calls} failed={t('callsPage.listFailed')} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
