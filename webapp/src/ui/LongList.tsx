import { memo, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import classes from './longList.module.css'

interface Props<T> {
  /** As they were loaded; a page that did not change must be the same array. */
  pages: T[][]
  label?: string
  className?: string
  listRef?: RefObject<HTMLDivElement | null>
  /** A guess, until a page was seen. */
  rowHeight: number
  row: (item: T) => ReactNode
}

/** One list of any length: pages far out of sight leave only their height behind. Rows are `role="listitem"`. */
export function LongList<T>({ pages, label, className, listRef, rowHeight, row }: Props<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an ul may hold nothing between itself and its items
    <div role="list" aria-label={label} className={className} ref={listRef}>
      {pages.map((items, at) => (
        <Block
          key={at}
          first={at < 2}
          items={items as unknown[]}
          row={row as (item: unknown) => ReactNode}
          rowHeight={rowHeight}
        />
      ))}
    </div>
  )
}

interface BlockProps {
  first: boolean
  items: unknown[]
  rowHeight: number
  row: (item: unknown) => ReactNode
}

const Block = memo(function Block({ first, items, rowHeight, row }: BlockProps) {
  const block = useRef<HTMLDivElement>(null)
  const height = useRef(0)
  const [near, setNear] = useState(first)

  useLayoutEffect(() => {
    const element = block.current
    if (!element) return
    const watch = new IntersectionObserver(
      ([entry]) => {
        // Whoever stands on a row keeps it.
        if (!entry || (!entry.isIntersecting && element.contains(document.activeElement))) return
        if (!entry.isIntersecting) height.current = entry.boundingClientRect.height
        setNear(entry.isIntersecting)
      },
      { rootMargin: '1200px' },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  return (
    <div
      ref={block}
      role="presentation"
      className={classes.block}
      style={near ? undefined : { height: height.current || items.length * rowHeight }}
    >
      {near ? items.map(row) : null}
    </div>
  )
})
