import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import type { DeskPhone } from '../useDeskPhone'
import classes from './bar.module.css'
import { RingButtons } from './RingingBar'
import { WhoCalls } from './WhoCalls'

/** While somebody types nothing on the page moves: the call waits in the corner, and a chord takes it. */
export function RingToast({ desk, call }: { desk: DeskPhone; call: DeskCall }) {
  const { t } = useTranslation()
  return (
    <section className={classes.toast} aria-label={t('callBar.label')}>
      <WhoCalls call={call} />
      <p>{t('callBar.keepTyping')}</p>
      <div className={classes.buttons}>
        <RingButtons desk={desk} />
      </div>
    </section>
  )
}
