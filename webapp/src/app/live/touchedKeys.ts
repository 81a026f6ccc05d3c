import type { QueryKey } from '@tanstack/react-query'
import { callbackKeys } from '@/features/callbacks/api/keys'
import { callKeys } from '@/features/calls/api/keys'
import { operationsKeys } from '@/features/operations/api/keys'
import { orderKeys } from '@/features/orders/api/keys'
import { peopleKeys } from '@/features/people/api/keys'
import { returnKeys } from '@/features/returns/api/keys'
import { riskKeys } from '@/features/risk/api/keys'
import { searchKeys } from '@/features/search/api/keys'
import { surgeKeys } from '@/features/surge/api/keys'
import { ticketKeys } from '@/features/tickets/api/keys'
import type { LiveEvent } from './liveSource'

/**
 * Which answers an event makes old.
 *
 * @param account who is signed in here, as far as it is known
 */
export function touchedKeys(event: LiveEvent, account?: number): readonly QueryKey[] {
  switch (event.name) {
    case 'ticket':
      return [
        ticketKeys.lists,
        ticketKeys.counts,
        ticketKeys.one(event.key),
        ticketKeys.ofCustomers,
        peopleKeys.histories,
        searchKeys.all,
      ]
    case 'customer':
      return [
        peopleKeys.list,
        peopleKeys.one(event.key),
        peopleKeys.likeness(event.key),
        peopleKeys.merges(event.key),
        peopleKeys.history(event.key),
        searchKeys.all,
      ]
    case 'order':
      return [orderKeys.all, peopleKeys.histories, searchKeys.all]
    case 'return':
      return [
        returnKeys.lists,
        returnKeys.counts,
        returnKeys.ofAll,
        returnKeys.one(event.key),
        riskKeys.ofReturn(event.key),
        peopleKeys.histories,
        searchKeys.all,
      ]
    case 'call':
      return [callKeys.lists, callKeys.one(Number(event.key.slice('L-'.length)))]
    case 'agent':
      return account === undefined || event.key === `A-${account}`
        ? [callKeys.phone, callKeys.colleagues]
        : [callKeys.colleagues]
    case 'callback':
      return [callbackKeys.lists, callbackKeys.missed, callbackKeys.counts]
    case 'missed':
      return [callbackKeys.missed, callbackKeys.counts]
    case 'surge':
      return [surgeKeys.all, ticketKeys.lists, ticketKeys.counts]
    case 'health':
      return [operationsKeys.all]
    default:
      return []
  }
}
