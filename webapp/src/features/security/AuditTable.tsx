import { Table } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { WideTable } from '@/ui/WideTable'
import { useAudit } from './api/useAudit'
import { useAuditWords } from './useAuditWords'

export function AuditTable() {
  const { t, i18n } = useTranslation()
  const audit = useAudit()
  const words = useAuditWords()
  const items = audit.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Loaded query={audit} failed={t('audit.failed')} skeleton={<ListSkeleton rows={10} height={34} />}>
      {() =>
        items.length === 0 ? (
          <EmptyView icon={<IconHistory size={28} stroke={1.6} />} title={t('audit.empty')} why={t('audit.emptyWhy')} />
        ) : (
          <Card flush>
            <WideTable label={t('nav.audit')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('audit.at')}</Table.Th>
                  <Table.Th>{t('audit.actor')}</Table.Th>
                  <Table.Th>{t('audit.action')}</Table.Th>
                  <Table.Th>{t('audit.subject')}</Table.Th>
                  <Table.Th>{t('audit.detail')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((entry) => (
                  <Table.Tr key={entry.id}>
                    <Table.Td className="num">{formatDateTime(entry.at, i18n.language)}</Table.Td>
                    <Table.Td>{entry.actor || t('audit.system')}</Table.Td>
                    <Table.Td>{words.action(entry)}</Table.Td>
                    <Table.Td style={{ whiteSpace: 'nowrap' }}>{words.subject(entry)}</Table.Td>
                    <Table.Td title={entry.requestId ? `${t('state.requestId')} ${entry.requestId}` : undefined}>
                      {words.detail(entry)}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </WideTable>
            <EndOfList query={audit} failed={t('audit.failed')} />
          </Card>
        )
      }
    </Loaded>
  )
}
