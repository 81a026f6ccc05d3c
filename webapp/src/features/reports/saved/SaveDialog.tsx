import { Button, Checkbox, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportQuery } from '../api/shapes'
import { useSaveReport } from './useSaveReport'

interface Props {
  report: string
  query: ReportQuery
  suggestion: string
  onClose: () => void
}

/** Keeps the report with its filter under a name. */
export function SaveDialog({ report, query, suggestion, onClose }: Props) {
  const { t } = useTranslation()
  const [name, setName] = useState(suggestion)
  const [shared, setShared] = useState(false)
  const save = useSaveReport()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('savedReports.save')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({ report, name, filter: query, shared }, { onSuccess: onClose })
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t('savedReports.name')}
            description={t('savedReports.nameHint')}
            value={name}
            maxLength={100}
            required
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox
            label={t('savedReports.share')}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
            {t('savedReports.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
