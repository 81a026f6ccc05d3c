import { IconHeart } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useMyPraise } from './api/useMyPraise'
import { PraiseCard } from './PraiseCard'
import classes from './praise.module.css'

/** What customers said about whoever reads. Nobody is counted against anybody. */
export function MyPraise() {
  const { t } = useTranslation()
  const mine = useMyPraise()
  const items = mine.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Loaded query={mine} failed={t('praise.failed')} skeleton={<ListSkeleton rows={3} height={150} gap={14} />}>
      {() =>
        items.length === 0 ? (
          <EmptyView
            icon={<IconHeart size={30} stroke={1.5} />}
            title={t('praise.noneMine')}
            why={t('praise.noneMineWhy')}
          />
        ) : (
          <>
            <ul className={classes.wall}>
              {items.map((praise) => (
                <PraiseCard key={praise.id} praise={praise} mayJudge={false} />
              ))}
            </ul>
            <EndOfList query={mine} failed={t('praise.failed')} />
          </>
        )
      }
    </Loaded>
  )
}
