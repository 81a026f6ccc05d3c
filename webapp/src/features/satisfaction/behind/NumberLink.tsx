import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import classes from '../satisfaction.module.css'
import type { Opening } from './opening'
import { useOpening } from './useOpening'

interface Props {
  /** How many it counts: of nobody there is no list. */
  of: number
  opening: Opening | null
  children: ReactNode
}

/** A number that leads to those whom it counts. */
export function NumberLink({ of, opening, children }: Props) {
  const { t } = useTranslation()
  const { hrefOf } = useOpening()
  if (of === 0 || !opening) return children
  return (
    <Link to={hrefOf(opening)} className={classes.number} title={t('behind.hint')} preventScrollReset>
      {children}
    </Link>
  )
}
