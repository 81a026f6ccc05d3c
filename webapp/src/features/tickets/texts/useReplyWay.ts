import { useState } from 'react'
import type { Texting } from '@/api/shapes'
import { mayText } from './StoppedNumbers'
import type { Way } from './WayChoice'

/** How an answer may go; unless the writer chooses, by the way in which the customer said something last. */
export function useReplyWay(address: string | null, texting: Texting | undefined) {
  const [chosen, setChosen] = useState<Way | null>(null)
  const [named, setNamed] = useState<string | null>(null)
  const numbers = texting?.open ? texting.numbers.filter(mayText).map(({ number }) => number) : []
  const ways: Way[] = []
  if (address) ways.push('mail')
  if (numbers.length > 0) ways.push('sms')
  const usual = texting?.channel === 'sms' ? 'sms' : 'mail'
  const wished = chosen ?? usual
  const way = ways.includes(wished) ? wished : (ways[0] ?? null)
  const number = named && numbers.includes(named) ? named : (numbers[0] ?? '')
  return { ways, way, numbers, number, choose: setChosen, chooseNumber: setNamed }
}

export type ReplyWay = ReturnType<typeof useReplyWay>
