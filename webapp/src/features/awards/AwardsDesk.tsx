import { Button, Select, Tabs } from '@mantine/core'
import { IconConfetti } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { AwardYear, Page } from '@/api/shapes'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'
import { useAwardQuery } from './api/useAwardQuery'
import { KindestTab } from './KindestTab'
import { type Colleague, KudosTab } from './KudosTab'
import { PersonYear } from './PersonYear'
import { RulesTab } from './RulesTab'
import { VotesTab } from './VotesTab'
import { WinnersTab } from './WinnersTab'

const TABS = ['winners', 'mine', 'kudos', 'votes', 'kindest', 'rules'] as const
const DECIDING = ['votes', 'kindest']
const SKELETON = <ListSkeleton rows={4} height={150} gap={14} />

interface Props {
  decides: boolean
  me: number
  team: Colleague[]
}

/** The awards of a year; what is looked at stands in the address. */
export function AwardsDesk({ decides, me, team }: Props) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const years = useAwardQuery<Page<number>>('/awards')
  const year = Number(search.get('year')) || years.data?.items[0] || null
  const shown = useAwardQuery<AwardYear>(year ? `/awards/${year}` : null)
  const tab = search.get('tab') ?? 'winners'

  function go(part: Record<string, string>) {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(part)) next.set(name, value)
    setSearch(next, { replace: true })
  }

  return (
    <PageFrame
      title={year ? t('awards.title', { year }) : t('awards.page')}
      lead={t('awards.lead')}
      actions={
        <>
          <Select
            aria-label={t('awards.year')}
            w={110}
            data={(years.data?.items ?? []).map(String)}
            value={year ? String(year) : null}
            allowDeselect={false}
            onChange={(value) => value && go({ year: value })}
          />
          <Button
            component={Link}
            to={`/awards/wall?year=${year ?? ''}`}
            variant="light"
            leftSection={<IconConfetti size={17} aria-hidden />}
          >
            {t('awards.party')}
          </Button>
        </>
      }
    >
      <Tabs value={tab} onChange={(next) => next && go({ tab: next })}>
        <Tabs.List mb="md">
          {TABS.filter((name) => decides || !DECIDING.includes(name)).map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`awards.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <Loaded query={years} failed={t('awards.failed')} skeleton={SKELETON}>
            {() => (
              <Loaded query={shown} failed={t('awards.failed')} skeleton={SKELETON}>
                {(data) => <TabOf tab={tab} year={data} decides={decides} me={me} team={team} />}
              </Loaded>
            )}
          </Loaded>
        </Tabs.Panel>
      </Tabs>
    </PageFrame>
  )
}

function TabOf({ tab, year, decides, me, team }: Props & { tab: string; year: AwardYear }) {
  if (tab === 'mine') return <PersonYear year={year.year} person={me} mine={{ optedOut: year.optedOut }} />
  if (tab === 'kudos') return <KudosTab year={year.year} team={team.filter((member) => member.id !== me)} />
  if (tab === 'votes' && decides) return <VotesTab year={year} />
  if (tab === 'kindest' && decides) return <KindestTab year={year.year} />
  if (tab === 'rules') return <RulesTab formula={year.formula} decides={decides} />
  return <WinnersTab year={year} decides={decides} />
}
