import { Button, Table, Text } from '@mantine/core'
import { IconPhoneOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/lib/formatDate'
import { formatPhone } from '@/lib/formatPhone'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useSay } from '@/ui/useSay'
import { WideTable } from '@/ui/WideTable'
import { useBlockedNumbers } from './api/useBlockedNumbers'
import { useLetIn } from './api/useLetIn'
import { BlockForm } from './BlockForm'
import type { BlockedNumber } from './shapes'

export function BlockedList({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation()
  const blocked = useBlockedNumbers()
  const items = blocked.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      {mayManage ? <BlockForm /> : null}
      <Card title={t('phoneSettings.tab.blocked')} flush>
        <Loaded query={blocked} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={3} height={44} />}>
          {() =>
            items.length === 0 ? (
              <EmptyView
                icon={<IconPhoneOff size={28} />}
                title={t('phoneRules.noBlocked')}
                why={t('phoneRules.noBlockedWhy')}
              />
            ) : (
              <>
                <BlockedTable items={items} mayManage={mayManage} />
                <EndOfList query={blocked} failed={t('phoneSettings.loadFailed')} />
              </>
            )
          }
        </Loaded>
      </Card>
    </>
  )
}

function BlockedTable({ items, mayManage }: { items: BlockedNumber[]; mayManage: boolean }) {
  const { t } = useTranslation()
  return (
    <WideTable label={t('phoneSettings.tab.blocked')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('phoneRules.number')}</Table.Th>
          <Table.Th>{t('phoneRules.reason')}</Table.Th>
          <Table.Th>{t('phoneRules.until')}</Table.Th>
          <Table.Th>{t('phoneRules.hits')}</Table.Th>
          {mayManage ? <Table.Th aria-label={t('phoneRules.letIn')} /> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <BlockedRow key={item.id} item={item} mayManage={mayManage} />
        ))}
      </Table.Tbody>
    </WideTable>
  )
}

function BlockedRow({ item, mayManage }: { item: BlockedNumber; mayManage: boolean }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const letIn = useLetIn()
  return (
    <Table.Tr>
      <Table.Td className="num" style={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
        {formatPhone(item.number)}
      </Table.Td>
      <Table.Td>
        {item.reason}
        <Text size="xs" c="dimmed">
          {item.by} · <Time at={item.createdAt} />
        </Text>
      </Table.Td>
      <Table.Td>{item.until ? formatDateTime(item.until, i18n.language) : t('phoneRules.forGood')}</Table.Td>
      <Table.Td className="num">
        {item.hits}
        {item.lastHitAt ? (
          <Text size="xs" c="dimmed">
            <Time at={item.lastHitAt} />
          </Text>
        ) : null}
      </Table.Td>
      {mayManage ? (
        <Table.Td>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={letIn.isPending}
            aria-label={t('phoneRules.letInNumber', { number: item.number })}
            onClick={() => letIn.mutate(item.id, { onError: say.failed(t('phoneSettings.saveFailed')) })}
          >
            {t('phoneRules.letIn')}
          </Button>
        </Table.Td>
      ) : null}
    </Table.Tr>
  )
}
