import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { Tone } from '@/ui/Tone'
import classes from './bar.module.css'

/** The other side of a call, and how sure the desk is of it: a caller id proves nothing by itself. */
export function WhoCalls({ call, number = true }: { call: DeskCall; number?: boolean }) {
  const { t } = useTranslation()
  const name = useCallerName()(call)
  return (
    <span className={classes.name}>
      <strong>{name}</strong>
      {call.callerTrust === 'maybe' ? <Tone color="yellow">{t('callBar.notSure')}</Tone> : null}
      {call.callerTrust === 'number' ? <Tone color="gray">{t('callBar.numberMatches')}</Tone> : null}
      {call.callerTrust === 'unknown' ? <Tone color="gray">{t('callBar.unknown')}</Tone> : null}
      {number && call.caller && name !== formatPhone(call.caller) ? (
        <span className={classes.number}>{formatPhone(call.caller)}</span>
      ) : null}
    </span>
  )
}

export function useCallerName(): (call: DeskCall) => string {
  const { t } = useTranslation()
  return ({ customer, candidates, caller }) => {
    if (customer) return customer.name || customer.number
    const [first] = candidates
    if (first) {
      const name = first.name || first.number
      const others = candidates.length - 1
      return others === 0 ? t('callBar.perhaps', { name }) : t('callBar.perhapsOthers', { name, count: others })
    }
    return caller ? formatPhone(caller) : t('callBar.withheld')
  }
}
