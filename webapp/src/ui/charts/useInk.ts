import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'

export interface Ink {
  font: string
  text: string
  dimmed: string
  line: string
  paper: string
  good: string
  /** From few to many, and what is written on the many. */
  heat: [string, string]
  onHeat: string
  series: string[]
}

/** The page's own colours, read where the canvas can't: a canvas knows no variables. */
export function useInk(): Ink {
  const scheme = useComputedColorScheme('light')
  return useMemo(() => {
    const style = getComputedStyle(document.body)
    const of = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
    const dark = scheme === 'dark'
    return {
      font: of('--mantine-font-family', 'sans-serif'),
      text: dark ? '#efe9e2' : '#2a2622',
      dimmed: dark ? '#b8aea3' : '#6a6259',
      line: dark ? '#383330' : '#eae4dc',
      paper: dark ? '#262220' : '#ffffff',
      good: dark ? 'rgba(104, 180, 136, 0.16)' : 'rgba(43, 122, 80, 0.10)',
      heat: dark ? ['#383330', '#a63a70'] : ['#f9ecf2', '#70234a'],
      onHeat: '#ffffff',
      series: dark
        ? ['#68b488', '#eb9684', '#609fce', '#f0b938', '#d57ba8', '#94897d']
        : ['#2b7a50', '#b23a24', '#2a6c9e', '#a97400', '#a63a70', '#6a6259'],
    }
  }, [scheme])
}
