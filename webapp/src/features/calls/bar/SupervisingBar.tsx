import { SegmentedControl } from '@mantine/core'
import { IconHeadphones, IconPhoneOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeskCall, SupervisionMode } from '@/api/shapes'
import { leaveSupervision, supervise } from '../callActs'
import type { DeskPhone } from '../useDeskPhone'
import { BarButton } from './BarButton'
import classes from './bar.module.css'
import { CallTimer } from './CallTimer'
import { WhoCalls } from './WhoCalls'

const MODES: SupervisionMode[] = ['listen', 'whisper', 'barge']

/** A supervisor in somebody else's call: who hears them is said at every moment. */
export function SupervisingBar({ desk, call }: { desk: DeskPhone; call: DeskCall }) {
  const { t } = useTranslation()
  const mode = MODES.find((known) => known === desk.leg?.purpose) ?? 'listen'
  const name = call.agent?.name ?? ''
  return (
    <div className={classes.row}>
      <span className={classes.bell} data-calm aria-hidden>
        <IconHeadphones size={20} />
      </span>
      <div className={classes.who}>
        <WhoCalls call={call} />
        <div className={classes.facts}>
          <CallTimer since={call.answeredAt} />
          <span role="status">{t(`callBar.supervise.${mode}Now`, { name })}</span>
        </div>
      </div>
      <div className={classes.buttons}>
        <SegmentedControl
          aria-label={t('callBar.supervise.label')}
          value={mode}
          onChange={(value) => desk.run(supervise(call.id, value as SupervisionMode))}
          data={MODES.map((value) => ({ value, label: t(`callBar.supervise.${value}`) }))}
        />
        <BarButton
          icon={IconPhoneOff}
          label={t('callBar.leave')}
          loading={desk.busy('leave')}
          onClick={() => desk.run(leaveSupervision(call.id))}
        />
      </div>
    </div>
  )
}
