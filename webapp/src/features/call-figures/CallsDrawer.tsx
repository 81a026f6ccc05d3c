import { Button, Drawer, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDateTime } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { WideTable } from '@/ui/WideTable'
import type { Called, FiguresQuery, PressedNumber } from './api/shapes'
import { useCallsBehind } from './api/useCallsBehind'
import { length } from './figureText'

interface Props {
  query: FiguresQuery
  number: PressedNumber
  mine: boolean
  onClose: () => void
}

/** The calls behind a number, the newest first; as many as the number says. */
export function CallsDrawer({ query, number, mine, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const calls = useCallsBehind(query, number, mine)
  const name = t(`callFigures.figure.${number.figure}`)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={number.of ? `${name} · ${number.of}` : name}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Loaded query={calls} failed={t('callFigures.callsFailed')} skeleton={<ListSkeleton rows={8} height={36} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) return <Text c="dimmed">{t('callFigures.noCallsBehind')}</Text>
          return (
            <Stack>
              <Text size="sm" c="dimmed" role="status">
                {t(calls.hasNextPage ? 'callFigures.callsSoFar' : 'callFigures.callsAll', {
                  count: items.length,
                  formatted: formatCount(items.length, i18n.language),
                })}
              </Text>
              <WideTable label={name}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('callFigures.when')}</Table.Th>
                    <Table.Th>{t('callFigures.ended')}</Table.Th>
                    <Table.Th ta="right">{t('callFigures.wait')}</Table.Th>
                    <Table.Th ta="right">{t('callFigures.column.talk')}</Table.Th>
                    <Table.Th>{t('callFigures.by.agent')}</Table.Th>
                    <Table.Th>{t('callFigures.ticket')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((call) => (
                    <CallLine key={call.id} call={call} />
                  ))}
                </Table.Tbody>
              </WideTable>
              {calls.hasNextPage ? (
                <Button variant="light" loading={calls.isFetchingNextPage} onClick={() => void calls.fetchNextPage()}>
                  {t('callFigures.moreCalls')}
                </Button>
              ) : null}
            </Stack>
          )
        }}
      </Loaded>
    </Drawer>
  )
}

function CallLine({ call }: { call: Called }) {
  const { t, i18n } = useTranslation()
  return (
    <Table.Tr>
      <Table.Td className="num">{formatDateTime(call.at, i18n.language)}</Table.Td>
      <Table.Td>{t(`callFigures.outcome.${call.outcome}`)}</Table.Td>
      <Table.Td ta="right" className="num">
        {length(call.waited)}
      </Table.Td>
      <Table.Td ta="right" className="num">
        {length(call.talk)}
      </Table.Td>
      <Table.Td>{call.agent?.name ?? '–'}</Table.Td>
      <Table.Td>{call.ticket ? <Link to={`/tickets/${call.ticket}`}>{call.ticket}</Link> : '–'}</Table.Td>
    </Table.Tr>
  )
}
