import { Button } from '@mantine/core'
import { IconMessageQuestion, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Poll } from '@/api/shapes'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'
import { usePolls } from './api/usePolls'
import { PollCard } from './PollCard'
import { PollDialog } from './PollDialog'
import classes from './polls.module.css'

interface Props {
  manages: boolean
  steers: boolean
}

export function PollsDesk({ manages, steers }: Props) {
  const { t } = useTranslation()
  const polls = usePolls()
  const [edited, setEdited] = useState<Poll | 'new' | null>(null)
  const add = manages ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('polls.add')}
    </Button>
  ) : undefined
  return (
    <PageFrame title={t('polls.title')} lead={t('polls.lead')} actions={add}>
      <Loaded query={polls} failed={t('polls.failed')} skeleton={<ListSkeleton rows={2} height={240} gap={16} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyView
              icon={<IconMessageQuestion size={30} stroke={1.5} />}
              title={t('polls.none')}
              why={t('polls.noneWhy')}
              action={add}
            />
          ) : (
            <div className={classes.list}>
              {items.map((poll) => (
                <PollCard key={poll.id} poll={poll} manages={manages} steers={steers} onEdit={() => setEdited(poll)} />
              ))}
            </div>
          )
        }
      </Loaded>
      {edited ? <PollDialog poll={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </PageFrame>
  )
}
