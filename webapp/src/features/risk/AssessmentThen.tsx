import { Anchor, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/lib/formatDate'
import { BandMark } from '@/ui/BandMark'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useAssessmentThen } from './api/useAssessmentThen'
import { EvidenceBody } from './EvidenceBody'
import classes from './risk.module.css'

/** What whoever took a step had before them, as it was. */
export function AssessmentThen({ number, assessment }: { number: string; assessment: number }) {
  const { t, i18n } = useTranslation()
  const [open, setOpen] = useState(false)
  const then = useAssessmentThen(number, assessment, open)
  return (
    <>
      <Anchor component="button" type="button" size="sm" onClick={() => setOpen(true)}>
        {t('risk.asKept')}
      </Anchor>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size="lg"
        title={t('risk.asKeptTitle')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Loaded query={then} failed={t('risk.failed')} skeleton={<ListSkeleton rows={4} height={34} />}>
          {(data) => (
            <>
              <div className={classes.head}>
                <BandMark band={data.override?.band ?? data.band} score={data.score} />
                <Text size="sm">{t(`risk.meaning.${data.override?.band ?? data.band}`)}</Text>
              </div>
              <EvidenceBody assessment={data} customer={null} mayManage={false} />
              <Text size="xs" c="dimmed" mt="sm">
                {t('risk.version', {
                  name: data.ruleSet.name,
                  version: data.ruleSet.version,
                  time: formatDateTime(data.dataAsOf, i18n.language),
                })}
              </Text>
            </>
          )}
        </Loaded>
      </Modal>
    </>
  )
}
