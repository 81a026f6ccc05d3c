import { Alert, Stack } from '@mantine/core'
import { IconPhoneOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { CallFigures, PressedNumber } from './api/shapes'
import { useCallFigures } from './api/useCallFigures'
import { CallsDrawer } from './CallsDrawer'
import { Charts } from './Charts'
import { FilterBar } from './FilterBar'
import classes from './figures.module.css'
import { GroupTable } from './GroupTable'
import { TableLink } from './TableLink'
import { Tiles } from './Tiles'
import { useFiguresFilters } from './useFiguresFilters'

/** What the phones did; of everybody, or only one's own. */
export function FiguresDesk({ mine }: { mine: boolean }) {
  const { t } = useTranslation()
  const filters = useFiguresFilters()
  const figures = useCallFigures(filters.query, filters.by, mine)
  const [pressed, setPressed] = useState<PressedNumber | null>(null)
  return (
    <>
      <FilterBar filters={filters} groups={figures.data?.groups ?? []} mine={mine} />
      <Loaded
        query={figures}
        failed={t('callFigures.failed')}
        skeleton={
          <Stack>
            <ListSkeleton rows={3} height={128} />
            <ListSkeleton rows={1} height={300} />
          </Stack>
        }
      >
        {(data) => (
          <Stack className={figures.isPlaceholderData ? classes.stale : undefined}>
            {mine ? <Alert color="blue">{t('callFigures.mineHint')}</Alert> : null}
            {isEmpty(data) ? (
              <Card>
                <EmptyView
                  icon={<IconPhoneOff size={26} stroke={1.6} />}
                  title={t('callFigures.none')}
                  why={t('callFigures.noneWhy')}
                />
              </Card>
            ) : (
              <>
                <Tiles figures={data} onPress={setPressed} />
                <Charts figures={data} query={filters.query} mine={mine} onPress={setPressed} />
              </>
            )}
            {mine || (isEmpty(data) && data.groups.length === 0) ? null : (
              <GroupTable
                groups={data.groups}
                by={filters.by}
                onBy={(by) => filters.change({ by })}
                onNarrow={(key) => filters.change({ [filters.by]: key })}
                onPress={setPressed}
              />
            )}
            {mine ? null : <TableLink query={filters.query} by={filters.by} />}
          </Stack>
        )}
      </Loaded>
      {pressed ? (
        <CallsDrawer query={filters.query} number={pressed} mine={mine} onClose={() => setPressed(null)} />
      ) : null}
    </>
  )
}

function isEmpty({ sum }: CallFigures): boolean {
  const { offered, notOffered, outgoing, answered } = sum.volume
  return (offered ?? 0) + (notOffered ?? 0) + outgoing + answered + sum.handling.handled === 0
}
