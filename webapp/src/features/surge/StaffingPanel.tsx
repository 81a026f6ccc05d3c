import { NumberInput, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import type { SeriesState } from './api/shapes'
import { type Load, useSurgeStaffing } from './api/useSurgeStaffing'
import { useUsualCalls } from './api/useUsualCalls'
import { formatLength, formatPercent } from './spans'
import classes from './surge.module.css'

const ROWS = 8
/** Where too few calls say what is usual here. */
const HANDLE_MINUTES = 4
const PATIENCE_MINUTES = 3

/** If the last quarter of an hour goes on, or what somebody types: what so many agents would do, as callers give up. */
export function StaffingPanel({ calls }: { calls: SeriesState | undefined }) {
  const { t, i18n } = useTranslation()
  const [typed, setTyped] = useState<Partial<Load>>({})
  const usual = useUsualCalls()
  const load: Load = {
    perHour: Math.max(4, (calls?.lastFifteen ?? 0) * 4),
    handleMinutes: minutes(usual.data?.handle) ?? HANDLE_MINUTES,
    patienceMinutes: minutes(usual.data?.patience) ?? PATIENCE_MINUTES,
    ...typed,
  }
  const staffing = useSurgeStaffing(load)
  const change = (part: Partial<Load>) => setTyped((known) => ({ ...known, ...part }))
  return (
    <Card title={t('surgeOutlook.staffing.title')}>
      <div className={classes.three}>
        <NumberInput
          size="xs"
          label={t('surgeOutlook.staffing.perHour')}
          value={load.perHour}
          min={1}
          max={2000}
          allowDecimal={false}
          onChange={(value) => change({ perHour: Number(value) || 0 })}
        />
        <NumberInput
          size="xs"
          label={t('surgeOutlook.staffing.handle')}
          value={load.handleMinutes}
          min={0.5}
          max={60}
          step={0.5}
          onChange={(value) => change({ handleMinutes: Number(value) || 0 })}
        />
        <NumberInput
          size="xs"
          label={t('surgeOutlook.staffing.patience')}
          value={load.patienceMinutes}
          min={0.5}
          max={60}
          step={0.5}
          onChange={(value) => change({ patienceMinutes: Number(value) || 0 })}
        />
      </div>
      <Loaded query={staffing} failed={t('surgeOutlook.staffing.failed')} skeleton={null}>
        {({ curve }) => (
          <Table mt="sm" fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('surgeOutlook.staffing.agents')}</Table.Th>
                <Table.Th ta="end">{t('surgeOutlook.staffing.wait')}</Table.Th>
                <Table.Th ta="end">{t('surgeOutlook.staffing.lost')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody className="num">
              {spread(curve).map(({ agents, impatient }) => (
                <Table.Tr key={agents}>
                  <Table.Td>{agents}</Table.Td>
                  <Table.Td ta="end">
                    {impatient?.speedOfAnswer == null ? '–' : formatLength(impatient.speedOfAnswer, i18n.language)}
                  </Table.Td>
                  <Table.Td ta="end">
                    {impatient?.abandoned == null ? '–' : formatPercent(impatient.abandoned, 1, i18n.language)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Loaded>
      {usual.data ? (
        <p className={classes.dim}>
          {usual.data.handle === null
            ? t('surgeOutlook.staffing.handleAssumed', { minutes: HANDLE_MINUTES })
            : t('surgeOutlook.staffing.handleOwn', {
                days: usual.data.days,
                n: formatCount(usual.data.answered, i18n.language),
              })}{' '}
          {usual.data.patience === null
            ? t('surgeOutlook.staffing.patienceAssumed', { minutes: PATIENCE_MINUTES })
            : t('surgeOutlook.staffing.patienceOwn', { n: formatCount(usual.data.abandoned, i18n.language) })}
        </p>
      ) : null}
      <p className={classes.dim}>{t('surgeOutlook.staffing.lever')}</p>
    </Card>
  )
}

/** To half a minute, as they are typed; within what may be typed. */
function minutes(seconds: number | null | undefined): number | null {
  return seconds == null ? null : Math.min(60, Math.max(0.5, Math.round(seconds / 30) / 2))
}

/** Eight of them, from the fewest to the most. */
function spread<T>(points: T[]): T[] {
  const step = Math.max(1, Math.ceil(points.length / ROWS))
  return points.filter((_, at) => at % step === 0)
}
