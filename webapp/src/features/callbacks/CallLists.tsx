import { Button, Group, SegmentedControl, Tabs } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { formatCount } from '@/lib/formatNumber'
import { useCallCounts } from './api/useCallCounts'
import { CallbackList } from './CallbackList'
import { MissedList } from './MissedList'
import { PlanDialog } from './PlanDialog'

/** Who is to be called, and who could not be answered; what is looked at stands in the address. */
export function CallLists() {
  const { t, i18n } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const counts = useCallCounts().data
  const [planning, plan] = useDisclosure(false)
  const missed = search.get('list') === 'missed'
  const past = search.get('past') === 'true'

  function go(list: string, toPast: boolean) {
    const next = new URLSearchParams()
    if (list === 'missed') next.set('list', 'missed')
    if (toPast) next.set('past', 'true')
    setSearch(next, { replace: true })
  }

  const numbered = (words: string, count?: number) =>
    count ? `${words} (${formatCount(count, i18n.language)})` : words
  return (
    <Tabs value={missed ? 'missed' : 'callbacks'} onChange={(list) => go(list ?? 'callbacks', false)}>
      <Tabs.List>
        <Tabs.Tab value="callbacks">{numbered(t('callbacks.tab'), counts?.open)}</Tabs.Tab>
        <Tabs.Tab value="missed">{numbered(t('missed.tab'), counts?.missed)}</Tabs.Tab>
      </Tabs.List>
      <Group my="md" justify="space-between">
        <SegmentedControl
          aria-label={t('callbacks.which')}
          value={past ? 'past' : 'open'}
          onChange={(value) => go(missed ? 'missed' : 'callbacks', value === 'past')}
          data={[
            { value: 'open', label: t(missed ? 'missed.open' : 'callbacks.open') },
            { value: 'past', label: t(missed ? 'missed.reachedTab' : 'callbacks.over') },
          ]}
        />
        <Button leftSection={<IconPlus size={16} aria-hidden />} variant="light" onClick={plan.open}>
          {t('callbacks.plan')}
        </Button>
      </Group>
      <Tabs.Panel value="callbacks">{missed ? null : <CallbackList show={past ? 'over' : 'open'} />}</Tabs.Panel>
      <Tabs.Panel value="missed">{missed ? <MissedList show={past ? 'reached' : 'open'} /> : null}</Tabs.Panel>
      {planning ? <PlanDialog onClose={plan.close} /> : null}
    </Tabs>
  )
}
