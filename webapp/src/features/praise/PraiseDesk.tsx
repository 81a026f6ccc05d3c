import { Button, Tabs } from '@mantine/core'
import { IconDeviceTv } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { formatCount } from '@/lib/formatNumber'
import { PageFrame } from '@/ui/PageFrame'
import { usePraiseSummary } from './api/usePraiseSummary'
import { Lessons } from './Lessons'
import { MyPraise } from './MyPraise'
import { PraiseNames } from './names/PraiseNames'
import { PraiseWall } from './PraiseWall'
import { ReviewQueue } from './ReviewQueue'
import type { Colleague } from './targets'

/** The wall, one's own kind words, and for whoever judges them the queue; what is looked at stands in the address. */
export function PraiseDesk({ mayJudge, team }: { mayJudge: boolean; team: Colleague[] }) {
  const { t, i18n } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const summary = usePraiseSummary().data
  const tab = search.get('tab') ?? 'wall'
  const numbered = (words: string, count?: number) =>
    count ? `${words} (${formatCount(count, i18n.language)})` : words
  return (
    <PageFrame
      title={t('praise.title')}
      lead={summary ? t('praise.lead', { count: summary.week, month: summary.month }) : t('praise.leadQuiet')}
      actions={
        <Button component={Link} to="/praise/tv" variant="light" leftSection={<IconDeviceTv size={17} aria-hidden />}>
          {t('praise.tv')}
        </Button>
      }
    >
      <Tabs value={tab} onChange={(next) => setSearch(next && next !== 'wall' ? { tab: next } : {}, { replace: true })}>
        <Tabs.List mb="md">
          <Tabs.Tab value="wall">{t('praise.wall')}</Tabs.Tab>
          <Tabs.Tab value="mine">{numbered(t('praise.mine'), summary?.mine)}</Tabs.Tab>
          {mayJudge ? <Tabs.Tab value="review">{numbered(t('praise.review'), summary?.waiting)}</Tabs.Tab> : null}
          {mayJudge ? <Tabs.Tab value="names">{t('kindWords.names.tab')}</Tabs.Tab> : null}
          {mayJudge ? <Tabs.Tab value="lessons">{t('praise.lessons')}</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="wall">
          {tab === 'wall' ? <PraiseWall people={summary?.people ?? []} mayJudge={mayJudge} /> : null}
        </Tabs.Panel>
        <Tabs.Panel value="mine">{tab === 'mine' ? <MyPraise /> : null}</Tabs.Panel>
        {mayJudge ? (
          <>
            <Tabs.Panel value="review">{tab === 'review' ? <ReviewQueue team={team} /> : null}</Tabs.Panel>
            <Tabs.Panel value="names">{tab === 'names' ? <PraiseNames /> : null}</Tabs.Panel>
            <Tabs.Panel value="lessons">{tab === 'lessons' ? <Lessons /> : null}</Tabs.Panel>
          </>
        ) : null}
      </Tabs>
    </PageFrame>
  )
}
