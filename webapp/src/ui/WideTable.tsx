import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './wideTable.module.css'

interface Props {
  label: string
  /** Whether its rows may become cards where the screen is narrow. */
  stacks?: boolean
  children: ReactNode
}

/** A table that scrolls sideways in its own frame, so that the page never does. */
export function WideTable({ label, stacks = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: no form, so no fieldset
    <div className={classes.scroll} role="group" tabIndex={0} aria-label={label}>
      <Table
        className={stacks ? `${classes.table} ${classes.stacks}` : classes.table}
        verticalSpacing={10}
        horizontalSpacing={18}
        highlightOnHover
      >
        {children}
      </Table>
    </div>
  )
}
