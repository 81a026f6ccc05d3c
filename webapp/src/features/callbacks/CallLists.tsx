import { Button, Group, SegmentedControl, Tabs } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { formatCount } from '@/lib/formatNumber'
import { useCallCounts } from './api/useCallCounts'
import { CallbackList } from './CallbackList'
import { DialRest } from './DialRest'
import { FollowUpList } from './FollowUpList'
import { MissedList } from './MissedList'
import { PlanDialog } from './PlanDialog'

const LISTS = ['callbacks', 'missed', 'follow-ups'] as const
const HALVES = {
  callbacks: ['callbacks.open', 'callbacks.over'],
  missed: ['missed.open', 'missed.reachedTab'],
  'follow-ups': ['followUps.mine', 'followUps.all'],
} as const

/** Who is to be called, who could not be answered, and what was promised; what is looked at stands in the address. */
export function CallLists() {
  const { t, i18n } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const counts = useCallCounts().data
  const [planning, plan] = useDisclosure(false)
  const list = LISTS.find((known) => known === search.get('list')) ?? 'callbacks'
  const other = search.get('past') === 'true'

  function go(to: string, toOther: boolean) {
    const next = new URLSearchParams()
    if (to !== 'callbacks') next.set('list', to)
    if (toOther) next.set('past', 'true')
    setSearch(next, { replace: true })
  }

  const numbered = (words: string, count?: number) =>
    count ? `${words} (${formatCount(count, i18n.language)})` : words
  return (
    <Tabs value={list} onChange={(to) => go(to ?? 'callbacks', false)}>
      <Tabs.List>
        <Tabs.Tab value="callbacks">{numbered(t('callbacks.tab'), counts?.open)}</Tabs.Tab>
        <Tabs.Tab value="missed">{numbered(t('missed.tab'), counts?.missed)}</Tabs.Tab>
        <Tabs.Tab value="follow-ups">{t('followUps.tab')}</Tabs.Tab>
      </Tabs.List>
      <Group my="md" justify="space-between">
        <SegmentedControl
          aria-label={t('callbacks.which')}
          value={other ? 'other' : 'first'}
          onChange={(value) => go(list, value === 'other')}
          data={[
            { value: 'first', label: t(HALVES[list][0]) },
            { value: 'other', label: t(HALVES[list][1]) },
          ]}
        />
        <Button leftSection={<IconPlus size={16} aria-hidden />} variant="light" onClick={plan.open}>
          {t('callbacks.plan')}
        </Button>
      </Group>
      {counts?.rest && list === 'callbacks' ? <DialRest rest={counts.rest} /> : null}
      <Tabs.Panel value={list}>
        {list === 'callbacks' ? <CallbackList show={other ? 'over' : 'open'} /> : null}
        {list === 'missed' ? <MissedList show={other ? 'reached' : 'open'} /> : null}
        {list === 'follow-ups' ? <FollowUpList whose={other ? 'all' : 'mine'} /> : null}
      </Tabs.Panel>
      {planning ? <PlanDialog onClose={plan.close} /> : null}
    </Tabs>
  )
}
