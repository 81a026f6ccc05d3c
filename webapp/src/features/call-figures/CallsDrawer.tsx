import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDateTime } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { BehindDrawer } from '@/ui/BehindDrawer'
import type { Called, FiguresQuery, PressedNumber } from './api/shapes'
import { useCallsBehind } from './api/useCallsBehind'
import { length } from './figureText'

interface Props {
  query: FiguresQuery
  number: PressedNumber
  mine: boolean
  onClose: () => void
}

/** The calls behind a number; as many as the number says. */
export function CallsDrawer({ query, number, mine, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const calls = useCallsBehind(query, number, mine)
  const name = t(`callFigures.figure.${number.figure}`)
  return (
    <BehindDrawer
      title={number.of ? `${name} · ${number.of}` : name}
      query={calls}
      failed={t('callFigures.callsFailed')}
      empty={t('callFigures.noCallsBehind')}
      said={({ length: count }, more) =>
        t(more ? 'callFigures.callsSoFar' : 'callFigures.callsAll', {
          count,
          formatted: formatCount(count, i18n.language),
        })
      }
      head={
        <>
          <Table.Th>{t('callFigures.when')}</Table.Th>
          <Table.Th>{t('callFigures.ended')}</Table.Th>
          <Table.Th ta="right">{t('callFigures.wait')}</Table.Th>
          <Table.Th ta="right">{t('callFigures.column.talk')}</Table.Th>
          <Table.Th>{t('callFigures.by.agent')}</Table.Th>
          <Table.Th>{t('callFigures.ticket')}</Table.Th>
        </>
      }
      onClose={onClose}
    >
      {(call) => <CallLine key={call.id} call={call} />}
    </BehindDrawer>
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
