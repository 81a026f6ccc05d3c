import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useImportErrors } from './api/useImportErrors'
import { FaultLines } from './FaultLines'
import classes from './imports.module.css'

interface Props {
  id: string
  name: string
  failed: number
}

export function ImportFaults({ id, name, failed }: Props) {
  const { t, i18n } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.faults}>
      <Group gap="sm">
        <Text size="sm" fw={600}>
          {t('imports.faults', { count: failed, formatted: formatCount(failed, i18n.language) })}
        </Text>
        <Button size="compact-sm" variant="light" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('imports.hide') : t('imports.show')}
        </Button>
      </Group>
      {open ? <FaultsOf id={id} name={name} failed={failed} /> : null}
    </div>
  )
}

function FaultsOf({ id, name, failed }: Props) {
  const { t } = useTranslation()
  const errors = useImportErrors(id)
  return (
    <Loaded query={errors} failed={t('imports.errorsFailed')} skeleton={<ListSkeleton rows={2} height={30} />}>
      {({ items }) => <FaultLines items={items} name={name || id} failed={failed} />}
    </Loaded>
  )
}
