import { Button, Group, SegmentedControl, Skeleton, Text } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../Card'
import { asCsv } from './asCsv'
import { CsvButton } from './CsvButton'
import classes from './charts.module.css'
import { type FigureRow, FigureTable } from './FigureTable'
import { save } from './save'

const Drawing = lazy(async () => ({ default: (await import('./Drawing')).Drawing }))

interface ChartCardProps {
  title: string
  /** Of how many, of what filter, in which zone, by which formula. */
  note: string
  height?: number
  option: EChartsCoreOption
  head: string[]
  rows: FigureRow[]
  worded?: boolean[]
  /** What a press on a row opens, in words. */
  pressHint?: string
  onPress?: (index: number, series: string) => void
  /** Where the server writes the table in full; else it is made of what is shown. */
  csv?: string
  /** What else can be chosen about it. */
  tools?: ReactNode
}

/** A chart, the same as a table, and both to take along. */
export function ChartCard({ title, note, height = 280, option, head, rows, worded, ...props }: ChartCardProps) {
  const { pressHint, onPress, csv, tools } = props
  const { t } = useTranslation()
  const [view, setView] = useState(canDraw() ? 'chart' : 'table')
  const chart = useRef<EChartsType>(null)
  return (
    <Card
      title={title}
      aside={
        <SegmentedControl
          className={classes.unprinted}
          size="xs"
          value={view}
          onChange={setView}
          aria-label={t('charts.view', { title })}
          data={[
            { value: 'chart', label: t('charts.chart') },
            { value: 'table', label: t('charts.table') },
          ]}
        />
      }
    >
      {view === 'chart' ? (
        <Suspense fallback={<Skeleton height={height} radius="md" />}>
          <Drawing
            label={t('charts.label', { title })}
            height={height}
            option={option}
            onPress={onPress}
            onDrawn={(drawn) => {
              chart.current = drawn
            }}
          />
        </Suspense>
      ) : (
        <FigureTable label={title} head={head} rows={rows} worded={worded} pressHint={pressHint} />
      )}
      <Group justify="space-between" mt="xs" gap="xs">
        <Text size="xs" c="dimmed">
          {note}
        </Text>
        <Group gap={4} className={classes.unprinted}>
          {tools}
          <CsvButton
            href={csv}
            onMake={() =>
              save(
                `${title}.csv`,
                asCsv(
                  head,
                  rows.map((row) => row.cells),
                ),
              )
            }
          />
          {view === 'chart' ? (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              leftSection={<IconPhoto size={14} aria-hidden />}
              onClick={savePicture}
            >
              {t('charts.png')}
            </Button>
          ) : null}
        </Group>
      </Group>
    </Card>
  )

  function savePicture() {
    const picture = chart.current?.getDataURL({
      type: 'png',
      pixelRatio: 2,
      backgroundColor: getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() || '#ffffff',
    })
    if (picture) save(`${title}.png`, picture)
  }
}

/** Where nothing can be drawn the table says it all. */
function canDraw(): boolean {
  return typeof CanvasRenderingContext2D !== 'undefined'
}
