import { useEffect } from 'react'
import type { Texting } from '@/api/shapes'
import type { Goes, useDraft } from '../useDraft'
import { mayText } from './StoppedNumbers'
import type { Way } from './WayChoice'

type Draft = Pick<ReturnType<typeof useDraft>, 'text' | 'goes' | 'goBy'>

/**
 * How an answer may go; unless the writer chooses, by the way in which the customer said something last. What is being
 * written keeps its way and number, whatever comes in meanwhile.
 *
 * @param writing whether the box is open
 */
export function useReplyWay(address: string | null, texting: Texting | undefined, draft: Draft, writing: boolean) {
  const { goes } = draft
  const open = texting?.open ? texting.numbers.filter(mayText).map(({ number }) => number) : []
  const numbers = goes?.number && !open.includes(goes.number) ? [goes.number, ...open] : open
  const ways: Way[] = []
  if (address || goes?.way === 'mail') ways.push('mail')
  if (numbers.length > 0) ways.push('sms')
  const usual = usualWay(address, texting?.channel, open)
  const way = goes?.way ?? usual
  const number = goes?.number || (open[0] ?? '')
  const latest = usual === 'sms' ? (open[0] ?? '') : 'mail'
  const moved = goes && texting && latest !== goes.latest && latest !== (way === 'sms' ? number : 'mail')
  const choose = (chosen: Way, to: string) => draft.goBy({ way: chosen, number: to, latest, byHand: true })

  useEffect(() => {
    if (writing && way && !goes && draft.text.trim()) draft.goBy({ way, number, latest, byHand: false })
  })

  return {
    ways,
    way,
    numbers,
    number,
    /** The customer's latest way, where it became another one since this answer was begun. */
    moved: moved && usual ? ({ way: usual, number: open[0] ?? '' } satisfies Moved) : null,
    choose: (chosen: Way) => choose(chosen, number),
    chooseNumber: (to: string) => choose('sms', to),
    follow: (to: Moved) => choose(to.way, to.way === 'sms' ? to.number : number),
  }
}

export type Moved = Pick<Goes, 'way' | 'number'>
export type ReplyWay = ReturnType<typeof useReplyWay>

function usualWay(address: string | null, channel: string | undefined, open: string[]): Way | null {
  if (open.length > 0 && (channel === 'sms' || !address)) return 'sms'
  return address ? 'mail' : null
}
