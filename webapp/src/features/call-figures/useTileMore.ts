import { useTranslation } from 'react-i18next'
import type { CallFigures } from './api/shapes'
import { count, length, percent } from './figureText'

const BUSY = 0.88

/** What a tile says beside its number: the other denominator, the parts of a sum, a warning. */
export function useTileMore(key: string, { sum, level, within, shortBelow, contactDays }: CallFigures): string | null {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  const some = (words: 'callFigures.more.toCall' | 'callFigures.more.calledIn', n: number) =>
    n > 0 ? t(words, { n: count(n, language) }) : ''
  switch (key) {
    case 'offered':
      return t('callFigures.more.offered', { n: count(sum.volume.notOffered, language) })
    case 'answered':
      return t('callFigures.more.answered', { n: count(sum.volume.outgoingAnswered, language) })
    case 'serviceLevel':
      return t('callFigures.more.serviceLevel', {
        within,
        goal: percent(level / 100, language),
        other: percent(sum.service.ofOfferedLessShort.value, language),
        short: shortBelow,
      })
    case 'abandonRate':
      return t('callFigures.more.abandonRate', {
        long: count(sum.volume.abandoned, language),
        n: count(sum.volume.shortAbandoned, language),
        short: shortBelow,
      })
    case 'handleTime':
      return t('callFigures.more.handleTime', {
        talk: length(sum.handling.talk.mean),
        hold: length(sum.handling.hold.mean),
        wrap: length(sum.handling.wrap.mean),
      })
    case 'occupancy':
      return (sum.handling.occupancy.value ?? 0) > BUSY ? t('callFigures.more.busy') : null
    case 'calledBack':
      return [
        t('callFigures.more.calledBack', { time: length(sum.outcome.untilCalledBack.mean) }),
        some('callFigures.more.toCall', sum.outcome.callbacksTaken - sum.outcome.calledBack.of),
        some('callFigures.more.calledIn', sum.outcome.calledIn),
      ]
        .filter(Boolean)
        .join(' · ')
    case 'transferred':
      return t('callFigures.more.transferred', { n: count(sum.handling.unansweredRings, language) })
    case 'firstContact':
      return t('callFigures.more.firstContact', { count: contactDays })
    case 'rating':
      return t('callFigures.more.rating', { share: percent(sum.outcome.ratedWell.value, language) })
    default:
      return null
  }
}
