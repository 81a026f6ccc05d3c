import { Anchor, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'
import type { Staffing } from '../api/shapes'
import type { StaffingQuery } from '../api/useStaffing'
import classes from '../figures.module.css'
import { count, decimal, length, percent } from '../figureText'
import { clock } from './clock'

interface Props {
  staffing: Staffing
  query: StaffingQuery
}

export function StaffingTable({ staffing, query }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  return (
    <Card
      flush
      title={t('staffing.plan')}
      aside={
        <Anchor className={classes.unprinted} href={address()} download size="sm">
          {t('charts.csv')}
        </Anchor>
      }
    >
      <Text size="sm" c="dimmed" px="md" py="xs">
        {t('staffing.handleTime', { time: length(staffing.handleSeconds) })}{' '}
        {staffing.source === 'history'
          ? t('staffing.basis', {
              days: staffing.days.map((day) => formatDay(`${day}T12:00:00`, language)).join(' · '),
              n: count(staffing.handled, language),
            })
          : null}
      </Text>
      <WideTable label={t('staffing.plan')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('callFigures.span')}</Table.Th>
            {(['offered', 'load', 'agents', 'rostered', 'level', 'wait', 'busy', 'givenUp'] as const).map((name) => (
              <Table.Th key={name} ta="right">
                {name === 'level' ? t('callFigures.tile.serviceLevel') : t(`staffing.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {staffing.intervals.map(({ minute, calls, load, agents, rostered, forecast }) => (
            <Table.Tr key={minute} data-busiest={minute === staffing.busiest || undefined}>
              <Table.Th scope="row" fw={500}>
                {clock(minute)}
              </Table.Th>
              {[
                count(calls, language),
                decimal(load, language),
                count(agents, language),
                count(rostered, language),
                percent(forecast.inTime, language),
                length(forecast.speedOfAnswer),
                percent(forecast.occupancy, language),
                percent(forecast.abandoned, language),
              ].map((cell, column) => (
                <Table.Td key={column} ta="right" className="num">
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  )

  function address(): string {
    const asked = Object.entries({ ...query, mark: 'true' }).filter((each): each is [string, string] =>
      Boolean(each[1]),
    )
    return `/api/v1/staffing/table?${new URLSearchParams(asked)}`
  }
}
