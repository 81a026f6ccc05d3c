import { Button, Group, Modal, Table, Text, TextInput } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { OnceShown } from '@/ui/OnceShown'
import { Time } from '@/ui/Time'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { WideTable } from '@/ui/WideTable'
import { useCreateToken } from './api/useCreateToken'
import { useRevokeToken } from './api/useRevokeToken'
import { useTokens } from './api/useTokens'

export function TokensCard() {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const ask = useAsk()
  const tokens = useTokens()
  const create = useCreateToken()
  const revoke = useRevokeToken()
  const onError = say.failed(t('token.saveFailed'))

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const name = String(new FormData(form).get('name')).trim()
    if (name) create.mutate(name, { onSuccess: () => form.reset(), onError })
  }

  return (
    <Card title={t('token.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t('token.lead')}
      </Text>
      <form onSubmit={submit}>
        <Group align="flex-end" mb="md">
          <TextInput
            name="name"
            label={t('token.name')}
            required
            withAsterisk={false}
            maxLength={80}
            flex="1 1 220px"
            autoComplete="off"
          />
          <Button
            type="submit"
            variant="light"
            leftSection={<IconKey size={16} aria-hidden />}
            loading={create.isPending}
          >
            {t('token.create')}
          </Button>
        </Group>
      </form>
      <Loaded query={tokens} failed={t('token.failed')} skeleton={<ListSkeleton rows={2} height={34} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('token.empty')}</Text>
          ) : (
            <WideTable label={t('token.title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('field.name')}</Table.Th>
                  <Table.Th>{t('token.created')}</Table.Th>
                  <Table.Th>{t('token.used')}</Table.Th>
                  <Table.Th>{t('accounts.status')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((token) => (
                  <Table.Tr key={token.id}>
                    <Table.Td>{token.name}</Table.Td>
                    <Table.Td>{formatDay(token.createdAt, i18n.language)}</Table.Td>
                    <Table.Td>{token.lastUsedAt ? <Time at={token.lastUsedAt} /> : t('token.neverUsed')}</Table.Td>
                    <Table.Td>
                      {token.revokedAt ? (
                        <Text size="sm" c="dimmed">
                          {t('token.revoked')}
                        </Text>
                      ) : (
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          color="red"
                          onClick={() =>
                            ask({
                              title: t('token.revokeAsk', { name: token.name }),
                              why: t('token.revokeWhy'),
                              confirm: t('token.revoke'),
                              onConfirm: () => revoke.mutate(token.id, { onError }),
                            })
                          }
                        >
                          {t('token.revoke')}
                        </Button>
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </WideTable>
          )
        }
      </Loaded>
      {create.data ? (
        <Modal
          opened
          onClose={create.reset}
          closeOnClickOutside={false}
          withCloseButton={false}
          title={create.data.name}
        >
          <OnceShown
            lead={t('token.shownOnce')}
            value={create.data.token}
            copy={t('action.copy')}
            done={t('accounts.linkDone')}
            onDone={create.reset}
          />
        </Modal>
      ) : null}
    </Card>
  )
}
