import { Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useColleagues } from './api/useColleagues'
import { useSetMember } from './api/useSetMember'
import { useTeamPeople } from './api/useTeamPeople'
import { MemberRow } from './MemberRow'
import classes from './phoneSettings.module.css'
import type { TeamPerson } from './shapes'

interface Props {
  team: number
  mayManage: boolean
}

/** Who answers for the team, and what each can do. */
export function MembersCard({ team, mayManage }: Props) {
  const { t } = useTranslation()
  const people = useTeamPeople(team)
  return (
    <Card title={t('phoneSettings.members')}>
      <Loaded query={people} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={3} height={40} />}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('phoneSettings.everybodyWhat')}
              </Text>
            ) : (
              <ul className={classes.rows}>
                {items.map((person) => (
                  <MemberRow key={person.account} team={team} person={person} mayManage={mayManage} />
                ))}
              </ul>
            )}
            {mayManage ? <AddMember team={team} present={items} /> : null}
          </>
        )}
      </Loaded>
    </Card>
  )
}

function AddMember({ team, present }: { team: number; present: TeamPerson[] }) {
  const { t } = useTranslation()
  const say = useSay()
  const colleagues = useColleagues()
  const set = useSetMember(team)
  const others = (colleagues.data?.items ?? []).filter(
    ({ id, disabled }) => !disabled && !present.some(({ account }) => account === id),
  )

  function add(id: string | null) {
    const chosen = others.find((other) => String(other.id) === id)
    if (!chosen) return
    set.mutate({ account: chosen.id }, { onError: say.failed(t('phoneSettings.saveFailed')) })
  }

  return (
    <Select
      mt="sm"
      maw={320}
      label={t('phoneSettings.addMember')}
      placeholder={t('phoneSettings.addMemberHint')}
      data={others.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={null}
      onChange={add}
      searchable
      disabled={set.isPending || others.length === 0}
      nothingFoundMessage={t('phoneSettings.noColleague')}
    />
  )
}
