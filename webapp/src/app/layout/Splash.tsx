import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useShownAfter } from '@/lib/useShownAfter'
import { Logo } from '@/ui/Logo'
import classes from './layout.module.css'

export function Splash() {
  const { t } = useTranslation()
  const shown = useShownAfter(300)
  return (
    <div className={classes.splash} aria-busy="true">
      {shown ? <Logo size={48} /> : null}
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
    </div>
  )
}
