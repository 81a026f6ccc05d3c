import { useReducedMotion } from '@mantine/hooks'
import type { ECElementEvent, EChartsCoreOption, EChartsType } from 'echarts/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useOnPaper } from '@/lib/onPaper'
import classes from './charts.module.css'
import { draw } from './drawing'
import { toldApart } from './parts'
import { useInk } from './useInk'

interface DrawingProps {
  /** What it shows, for who can't see it; the same stands in the table. */
  label: string
  height: number
  option: EChartsCoreOption
  onPress?: (index: number, series: string) => void
  onDrawn: (chart: EChartsType | null) => void
}

/** The chart itself, in the colours of the page; it comes over the wire only when a chart is looked at. */
export function Drawing({ label, height, option, onPress, onDrawn }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>(null)
  const onPaper = useOnPaper()
  const still = useReducedMotion() || onPaper
  const ink = useInk()
  const pressed = useEffectEvent((event: ECElementEvent) => onPress?.(event.dataIndex, event.seriesId ?? ''))
  const drawn = useEffectEvent((value: EChartsType | null) => onDrawn(value))

  useEffect(() => {
    if (!place.current) return
    const fresh = draw(place.current)
    chart.current = fresh
    drawn(fresh)
    fresh.on('click', (event) => pressed(event as ECElementEvent))
    const size = new ResizeObserver(() => fresh.resize())
    size.observe(place.current)
    return () => {
      size.disconnect()
      drawn(null)
      fresh.dispose()
      chart.current = null
    }
  }, [])

  useEffect(() => {
    chart.current?.setOption(
      {
        animation: !still,
        color: ink.series,
        textStyle: { fontFamily: ink.font, color: ink.text },
        aria: { enabled: true, decal: { show: toldApart(option) } },
        ...option,
      },
      { notMerge: true },
    )
    if (onPaper) chart.current?.getZr().flush()
  }, [option, still, ink, onPaper])

  return (
    <div
      ref={place}
      role="img"
      aria-label={label}
      className={classes.drawing}
      style={{ height, cursor: onPress ? 'pointer' : undefined }}
    />
  )
}
