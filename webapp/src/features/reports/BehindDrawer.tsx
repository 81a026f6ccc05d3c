import { Drawer, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDateTime } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { WideTable } from '@/ui/WideTable'
import type { Behind, Pressed, ReportQuery } from './api/shapes'
import { useBehind } from './api/useBehind'

interface Props {
  report: string
  query: ReportQuery
  pressed: Pressed
  onClose: () => void
}

/** Those that a number counts, the newest first. */
export function BehindDrawer({ report, query, pressed, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const behind = useBehind(report, query, pressed)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={pressed.name}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Loaded query={behind} failed={t('reports.behindFailed')} skeleton={<ListSkeleton rows={8} height={36} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) return <Text c="dimmed">{t('reports.nothing')}</Text>
          return (
            <Stack>
              <Text size="sm" c="dimmed" role="status">
                {t(behind.hasNextPage ? 'reports.soFar' : 'reports.all', {
                  formatted: formatCount(items.length, i18n.language),
                })}
              </Text>
              <WideTable label={pressed.name}>
                <Table.Tbody>
                  {items.map((item) => (
                    <BehindLine key={`${item.kind} ${item.id}`} item={item} />
                  ))}
                </Table.Tbody>
              </WideTable>
              <EndOfList query={behind} failed={t('reports.behindFailed')} />
            </Stack>
          )
        }}
      </Loaded>
    </Drawer>
  )
}

function BehindLine({ item }: { item: Behind }) {
  const { t, i18n } = useTranslation()
  return (
    <Table.Tr>
      <Table.Td className="num">{formatDateTime(item.at, i18n.language)}</Table.Td>
      <Table.Td>
        {item.kind === 'return' ? (
          <Link to={`/rma/${item.text}`}>{item.text}</Link>
        ) : item.kind === 'order' ? (
          <Link to={`/orders/${encodeURIComponent(item.text)}`}>{item.text}</Link>
        ) : item.ticket ? (
          <Link to={`/tickets/${item.ticket}`}>{item.ticket}</Link>
        ) : (
          t(`reports.kind.${item.kind}`)
        )}
      </Table.Td>
      <Table.Td>
        {item.rating ? `${item.rating}/5 ` : ''}
        {item.kind === 'return' ? '' : item.kind === 'order' ? item.detail : item.text}
      </Table.Td>
      <Table.Td>{item.agent ?? ''}</Table.Td>
    </Table.Tr>
  )
}
