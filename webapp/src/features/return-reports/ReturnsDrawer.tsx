import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { formatCount, formatMoney } from '@/lib/formatNumber'
import { BehindDrawer } from '@/ui/BehindDrawer'
import type { PressedFigure, ReportQuery } from './api/shapes'
import { useReturnsBehind } from './api/useReturnsBehind'

interface Props {
  query: ReportQuery
  pressed: PressedFigure
  onClose: () => void
}

/** The returns behind a number. */
export function ReturnsDrawer({ query, pressed, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const returns = useReturnsBehind(query, pressed)
  const count = (value: number) => formatCount(value, i18n.language)
  return (
    <BehindDrawer
      title={pressed.title}
      query={returns}
      failed={t('returnReport.behindFailed')}
      empty={t('returnReport.nothingBehind')}
      said={(items, more) =>
        t(more ? 'returnReport.behindSoFar' : 'returnReport.behindAll', {
          count: items.length,
          n: count(items.length),
          pieces: count(items.reduce((sum, item) => sum + item.pieces, 0)),
        })
      }
      head={
        <>
          <Table.Th>{t('returnReport.return')}</Table.Th>
          <Table.Th>{t('returnReport.goods')}</Table.Th>
          <Table.Th ta="right">{t('returnReport.pieces')}</Table.Th>
          <Table.Th ta="right">{t('returnReport.amount')}</Table.Th>
          <Table.Th>{t('returnReport.state')}</Table.Th>
        </>
      }
      onClose={onClose}
    >
      {(item) => (
        <Table.Tr key={item.number}>
          <Table.Td>
            <Link to={`/rma/${item.number}`}>{item.number}</Link>
            <Text size="xs" c="dimmed">
              {formatDay(item.requestedAt, i18n.language)}
            </Text>
          </Table.Td>
          <Table.Td>
            {item.firstItem}
            <Text size="xs" c="dimmed">
              {item.customerName || t('returns.unknownCustomer')} · {item.order}
            </Text>
          </Table.Td>
          <Table.Td ta="right" className="num">
            {count(item.pieces)}
          </Table.Td>
          <Table.Td ta="right" className="num">
            {formatMoney(item.value, item.currency, i18n.language)}
          </Table.Td>
          <Table.Td>{t(`returns.state.${item.state}`)}</Table.Td>
        </Table.Tr>
      )}
    </BehindDrawer>
  )
}
