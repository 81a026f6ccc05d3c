import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { titlePage } from '@/lib/documentTitle'
import classes from './pageFrame.module.css'

interface Props {
  title: string
  lead?: string
  actions?: ReactNode
  /** What the thing is just now, beside its name. */
  marks?: ReactNode
  children: ReactNode
}

/** A page of reading width: one heading, what it is for, what can be done. */
export function PageFrame({ title, lead, actions, marks, children }: Props) {
  useDocumentTitle(title)
  return (
    <div className={classes.page}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="lg">
        <div className={classes.heading}>
          <Group gap={10}>
            <Title order={1} fz={26}>
              {title}
            </Title>
            {marks}
          </Group>
          {lead ? <Text c="dimmed">{lead}</Text> : null}
        </div>
        {actions}
      </Group>
      {children}
    </div>
  )
}

export function useDocumentTitle(title: string) {
  useEffect(() => {
    titlePage(`${title} · Sweetline`)
  }, [title])
}
