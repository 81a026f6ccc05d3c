import { Button, Group, Modal, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { formatDay } from '@/lib/formatDate'
import { useSay } from '@/ui/useSay'
import { useSurgeChange } from '../api/useSurgeChange'

export interface Marking {
  /** "" where the day is still to be chosen. */
  day: string
  as: 'peak' | 'ordinary'
}

/** A person's word about a day, with why, for whoever reads the figures a year from now. */
export function MarkDialog({ marking, onClose }: { marking: Marking; onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const [day, setDay] = useState(marking.day)
  const [as, setAs] = useState(marking.as)
  const [reason, setReason] = useState('')
  const named = day ? formatDay(`${day}T12:00:00`, i18n.language) : ''
  const mark = useSurgeChange(() => api.put(`/surge/days/${day}/mark`, { body: { mark: as, reason: reason.trim() } }))

  function save(event: FormEvent) {
    event.preventDefault()
    mark.mutate(undefined, {
      onSuccess: () => {
        say.done(t(`surgeReview.days.done.${as}`, { day: named }))
        onClose()
      },
    })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={marking.day ? named : t('surgeReview.days.markDay')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={save}>
        <Stack>
          {marking.day ? null : (
            <TextInput
              type="date"
              label={t('surgeReview.days.day')}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
              required
              data-autofocus
            />
          )}
          <SegmentedControl
            aria-label={t('surgeReview.days.counts')}
            value={as}
            onChange={(value) => setAs(value as Marking['as'])}
            data={[
              { value: 'peak', label: t('surgeReview.days.peak') },
              { value: 'ordinary', label: t('surgeReview.days.ordinary') },
            ]}
          />
          <Text size="sm" c="dimmed">
            {t(`surgeReview.days.means.${as}`)}
          </Text>
          <Textarea
            label={t('surgeReview.days.reason')}
            placeholder={t('surgeReview.days.reasonExample')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value.replaceAll('\n', ' '))}
            maxLength={200}
            autosize
            required
            data-autofocus={marking.day ? true : undefined}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={mark.isPending} disabled={!day || reason.trim() === ''}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
