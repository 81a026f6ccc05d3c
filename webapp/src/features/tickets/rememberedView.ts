import { useEffect } from 'react'
import type { Ticket, View } from '@/api/shapes'
import { keep, recall } from '@/lib/keep'

const KEY = 'sweetline.view'
let order: string[] = []

/** The ticket page needs to know where its reader came from: for "back", J and K, and "solve and next". */
export function useRememberedView(view: View, items: Ticket[]) {
  const numbers = items.map((ticket) => ticket.number).join(' ')
  useEffect(() => {
    keep(KEY, view)
    order = numbers ? numbers.split(' ') : []
  }, [view, numbers])
}

export function rememberedView(): string {
  return recall(KEY) ?? 'open'
}

export function neighbour(number: string, by: 1 | -1): string | null {
  const at = order.indexOf(number)
  return at < 0 ? null : (order[at + by] ?? null)
}
