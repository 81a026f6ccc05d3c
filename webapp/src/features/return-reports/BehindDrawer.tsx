import { Button, Drawer, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { formatCount, formatMoney } from '@/lib/formatNumber'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { WideTable } from '@/ui/WideTable'
import type { PressedFigure, ReportQuery } from './api/shapes'
import { useReturnsBehind } from './api/useReturnsBehind'

interface Props {
  query: ReportQuery
  pressed: PressedFigure
  onClose: () => void
}

/** The returns behind a number, the newest first. */
export function BehindDrawer({ query, pressed, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const returns = useReturnsBehind(query, pressed)
  const count = (value: number) => formatCount(value, i18n.language)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={pressed.title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Loaded query={returns} failed={t('returnReport.behindFailed')} skeleton={<ListSkeleton rows={8} height={36} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) return <Text c="dimmed">{t('returnReport.nothingBehind')}</Text>
          return (
            <Stack>
              <Text size="sm" c="dimmed" role="status">
                {t(returns.hasNextPage ? 'returnReport.behindSoFar' : 'returnReport.behindAll', {
                  count: items.length,
                  n: count(items.length),
                  pieces: count(items.reduce((sum, item) => sum + item.pieces, 0)),
                })}
              </Text>
              <WideTable label={pressed.title}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('returnReport.return')}</Table.Th>
                    <Table.Th>{t('returnReport.goods')}</Table.Th>
                    <Table.Th ta="right">{t('returnReport.pieces')}</Table.Th>
                    <Table.Th ta="right">{t('returnReport.amount')}</Table.Th>
                    <Table.Th>{t('returnReport.state')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((item) => (
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
                  ))}
                </Table.Tbody>
              </WideTable>
              {returns.hasNextPage ? (
                <Button
                  variant="light"
                  loading={returns.isFetchingNextPage}
                  onClick={() => void returns.fetchNextPage()}
                >
                  {t('returnReport.more')}
                </Button>
              ) : null}
            </Stack>
          )
        }}
      </Loaded>
    </Drawer>
  )
}
