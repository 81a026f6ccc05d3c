import { CloseButton, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './panel.module.css'

/** What belongs to the call, beside the page; it opens without taking the focus, and the page goes on under it. */
export function CallPanel({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside className={classes.panel} aria-label={t('screenPop.label')} tabIndex={0}>
      <div className={classes.head}>
        <Title order={2} fz="md">
          {t('screenPop.label')}
        </Title>
        <CloseButton aria-label={t('screenPop.close')} onClick={onClose} />
      </div>
      {children}
    </aside>
  )
}
