import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './reports.module.css'

/** A number that opens its returns; of none there is nothing to open. */
export function Pressable({ n, onPress, children }: { n: number; onPress: () => void; children: ReactNode }) {
  const { t } = useTranslation()
  if (n === 0) return children
  return (
    <UnstyledButton className={classes.number} onClick={onPress} title={t('returnReport.open')}>
      {children}
    </UnstyledButton>
  )
}
