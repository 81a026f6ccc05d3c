import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDateTime } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { BehindDrawer } from '@/ui/BehindDrawer'
import type { Behind, Pressed, ReportQuery } from './api/shapes'
import { useBehind } from './api/useBehind'

interface Props {
  report: string
  query: ReportQuery
  pressed: Pressed
  onClose: () => void
}

/** Those that a number of a report counts, of whatever kind they are. */
export function CountedDrawer({ report, query, pressed, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const behind = useBehind(report, query, pressed)
  return (
    <BehindDrawer
      title={pressed.name}
      query={behind}
      failed={t('reports.behindFailed')}
      empty={t('reports.nothing')}
      said={(items, more) =>
        t(more ? 'reports.soFar' : 'reports.all', { formatted: formatCount(items.length, i18n.language) })
      }
      onClose={onClose}
    >
      {(item) => <BehindLine key={`${item.kind} ${item.id}`} item={item} />}
    </BehindDrawer>
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
