import { Button, Group, Select, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Role, TeamMember } from '@/api/shapes'
import { useAccount } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { Time } from '@/ui/Time'
import { Tone } from '@/ui/Tone'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { WideTable } from '@/ui/WideTable'
import { useAccounts } from './api/useAccounts'
import { useChangeRole } from './api/useChangeRole'
import { useDisablement } from './api/useDisablement'
import { ROLES } from './roles'

export function AccountTable() {
  const { t } = useTranslation()
  const accounts = useAccounts()
  return (
    <Loaded query={accounts} failed={t('accounts.failed')} skeleton={<ListSkeleton rows={5} height={48} />}>
      {({ items }) => (
        <Card flush>
          <WideTable label={t('nav.accounts')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('field.name')}</Table.Th>
                <Table.Th>{t('field.role')}</Table.Th>
                <Table.Th>{t('accounts.lastSeen')}</Table.Th>
                <Table.Th>{t('accounts.status')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((member) => (
                <AccountRow key={member.id} member={member} />
              ))}
            </Table.Tbody>
          </WideTable>
        </Card>
      )}
    </Loaded>
  )
}

function AccountRow({ member }: { member: TeamMember }) {
  const { t } = useTranslation()
  const me = useAccount()?.id === member.id
  const say = useSay()
  const ask = useAsk()
  const role = useChangeRole()
  const disablement = useDisablement()
  const failed = { onError: say.failed(t('accounts.saveFailed')) }

  function toggle() {
    if (member.disabled) return disablement.mutate({ id: member.id, disabled: false }, failed)
    return ask({
      title: t('accounts.disableAsk', { name: member.name }),
      why: t('accounts.disableWhy'),
      confirm: t('accounts.disable'),
      onConfirm: () => disablement.mutate({ id: member.id, disabled: true }, failed),
    })
  }

  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <PersonAvatar name={member.name} size={34} />
          <div>
            <Text fw={600} size="sm">
              {member.name}{' '}
              {me ? (
                <Text span c="dimmed" size="sm">
                  ({t('accounts.you')})
                </Text>
              ) : null}
            </Text>
            <Text size="xs" c="dimmed">
              {member.email}
            </Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td>
        <Select
          w={160}
          aria-label={t('accounts.roleOf', { name: member.name })}
          data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={role.isPending ? role.variables.role : member.role}
          onChange={(value) => value && role.mutate({ id: member.id, role: value as Role }, failed)}
          allowDeselect={false}
          disabled={me || member.disabled}
        />
      </Table.Td>
      <Table.Td>{member.lastSeenAt ? <Time at={member.lastSeenAt} /> : t('accounts.never')}</Table.Td>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <Tone color={member.disabled ? 'gray' : 'green'}>
            {t(member.disabled ? 'accounts.disabled' : 'accounts.active')}
          </Tone>
          {me ? null : (
            <Button
              size="compact-sm"
              variant="subtle"
              color={member.disabled ? undefined : 'red'}
              loading={disablement.isPending}
              onClick={toggle}
            >
              {t(member.disabled ? 'accounts.enable' : 'accounts.disable')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
