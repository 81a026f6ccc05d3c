import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useYearAhead } from './api/useYearAhead'
import { OpenMark } from './OpenMark'
import classes from './phoneSettings.module.css'
import type { YearAhead } from './shapes'
import { useWording } from './useWording'

const SHORT = 12

/** What the hours come to: every day of the next twelve months that is not as usual. */
export function YearAheadCard({ team }: { team: number }) {
  const { t } = useTranslation()
  const ahead = useYearAhead(team)
  return (
    <Card title={t('phoneSettings.ahead')}>
      <Loaded query={ahead} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={6} height={28} />}>
        {(year) => (
          <>
            <OpenMark team={year} />
            {rowsOf(year).length === 0 ? (
              <Text size="sm" mt="sm">
                {t('phoneSettings.aheadNothing')}
              </Text>
            ) : (
              <AheadRows year={year} />
            )}
          </>
        )}
      </Loaded>
    </Card>
  )
}

function AheadRows({ year }: { year: YearAhead }) {
  const { t, i18n } = useTranslation()
  const { name } = useWording()
  const [whole, setWhole] = useState(false)
  const rows = rowsOf(year)
  const shown = whole ? rows : rows.slice(0, SHORT)
  return (
    <>
      <ul className={classes.rows}>
        {shown.map((row) => (
          <li key={`${row.day}-${'direction' in row}`} className={classes.row}>
            <span className={classes.date}>{formatDay(`${row.day}T12:00`, i18n.language)}</span>
            {'direction' in row ? (
              <span className={classes.dim}>{t(`phoneSettings.clock.${row.direction}`)}</span>
            ) : (
              <span className={classes.grow}>
                {row.hours.length > 0
                  ? t('phoneSettings.openOn', { hours: row.hours.join(', ') })
                  : t('phoneSettings.closed')}
                {name(row) ? <span className={classes.dim}>{name(row)}</span> : null}
              </span>
            )}
          </li>
        ))}
      </ul>
      {rows.length > SHORT ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {t(whole ? 'action.less' : 'action.more')}
        </Button>
      ) : null}
    </>
  )
}

function rowsOf(year: YearAhead) {
  return [...year.days, ...year.clockChanges].sort((one, other) => one.day.localeCompare(other.day))
}
