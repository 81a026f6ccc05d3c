import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallLeg, DeskCall } from '@/api/shapes'
import { completeTransfer, hold, takeBack, unhold } from '../callActs'
import { isCalled } from '../scene'
import type { DeskPhone } from '../useDeskPhone'
import classes from './bar.module.css'
import { useCallerName } from './WhoCalls'

/** A colleague is asked first: who hears whom now, and the three ways on. */
export function ConsultRow({ desk, call, leg }: { desk: DeskPhone; call: DeskCall; leg: CallLeg }) {
  const { t } = useTranslation()
  const caller = useCallerName()(call)
  const names = { name: leg.name, caller }
  if (isCalled(leg)) {
    return (
      <div className={classes.second} role="status">
        <span>{t('callBar.consult.ringing', { name: leg.name })}</span>
        <Button
          size="compact-sm"
          variant="default"
          loading={desk.busy('take back')}
          onClick={() => desk.run(takeBack(call.id, leg.id))}
        >
          {t('callBar.consult.cancel')}
        </Button>
      </div>
    )
  }
  return (
    <div className={classes.second}>
      <span role="status">{t(call.held ? 'callBar.consult.private' : 'callBar.consult.together', names)}</span>
      <Button
        size="compact-sm"
        loading={desk.busy('complete')}
        onClick={() => desk.run(completeTransfer(call.id, leg.id))}
      >
        {t('callBar.consult.complete', { name: leg.name })}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={desk.busy('hold')}
        onClick={() => desk.run(call.held ? unhold(call.id) : hold(call.id))}
      >
        {t(call.held ? 'callBar.consult.join' : 'callBar.consult.hold', names)}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={desk.busy('take back')}
        onClick={() => desk.run(takeBack(call.id, leg.id))}
      >
        {t('callBar.consult.back')}
      </Button>
    </div>
  )
}
