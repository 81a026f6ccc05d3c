import { Button } from '@mantine/core'
import { IconArrowUp } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ticket } from '@/api/shapes'
import { announce } from '@/lib/announce'
import { formatCount } from '@/lib/formatNumber'
import classes from './list.module.css'

const AT_TOP = 140

/** Says what came in above the reader, who stays where they are. */
export function FreshNotice({ items }: { items: Ticket[] }) {
  const { t, i18n } = useTranslation()
  const known = useRef<Set<string> | null>(null)
  const [fresh, setFresh] = useState(0)
  const latest = items[0]?.createdAt ?? ''

  useEffect(() => {
    const before = known.current
    known.current = new Set([...(before ?? []), ...items.map((ticket) => ticket.number)])
    if (!before) return
    const added = Math.max(
      0,
      items.findIndex((ticket) => before.has(ticket.number)),
    )
    if (added === 0) return
    announce(t('inbox.freshAnnounced', { count: added, formatted: formatCount(added, i18n.language) }))
    if (window.scrollY > AT_TOP) setFresh((count) => count + added)
  }, [items, t, i18n.language])

  useEffect(() => {
    const clear = () => window.scrollY <= AT_TOP && setFresh(0)
    window.addEventListener('scroll', clear, { passive: true })
    return () => window.removeEventListener('scroll', clear)
  }, [])

  if (fresh === 0 || !latest) return null
  return (
    <Button
      className={classes.fresh}
      radius="xl"
      size="compact-md"
      leftSection={<IconArrowUp size={15} aria-hidden />}
      onClick={() => window.scrollTo({ top: 0, behavior: 'smooth' })}
    >
      {t('inbox.fresh', { count: fresh, formatted: formatCount(fresh, i18n.language) })}
    </Button>
  )
}
