import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChecks } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReturnRow } from '../api/shapes'
import { BulkDialog } from './BulkDialog'
import classes from './queue.module.css'

/** What can be done with all that is ticked. */
export function BulkBar({ rows, onClear }: { rows: ReturnRow[]; onClear: () => void }) {
  const { t } = useTranslation()
  const [asking, dialog] = useDisclosure(false)
  return (
    <section className={classes.bar} aria-label={t('returns.selection')}>
      <Text size="sm" fw={600} aria-live="polite">
        {t('returns.selected', { count: rows.length })}
      </Text>
      <Button size="sm" leftSection={<IconChecks size={16} aria-hidden />} onClick={dialog.open}>
        {t('returns.approveMany')}
      </Button>
      <Button size="sm" variant="subtle" color="gray" onClick={onClear}>
        {t('returns.selectNone')}
      </Button>
      {asking ? <BulkDialog rows={rows} onClose={dialog.close} onDone={onClear} /> : null}
    </section>
  )
}
