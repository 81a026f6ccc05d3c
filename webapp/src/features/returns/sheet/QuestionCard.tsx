import { Button, Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { Rma } from '../api/shapes'
import { useAddPhoto } from '../api/useAddPhoto'
import { useReturnDeed } from '../api/useReturnDeed'
import { possibleOf } from '../possible'
import { answerFor } from '../returnDeeds'
import { PhotoPicker } from '../steps/PhotoPicker'
import classes from './sheet.module.css'

/** What we asked the customer, what they said, and where an answer by phone or mail is written down for them. */
export function QuestionCard({ rma, mayWrite }: { rma: Rma; mayWrite: boolean }) {
  const { t } = useTranslation()
  const asked = rma.question || (rma.photoAsked ? t('returnDesk.photoAsked') : null)
  if (!asked && !rma.answer) return null
  return (
    <Card title={t('returnDesk.question')}>
      {asked ? <blockquote className={classes.quote}>{asked}</blockquote> : null}
      {rma.answer ? (
        <>
          <Text size="sm" fw={600} mt="sm" mb={4}>
            {t('returnDesk.answer')}
          </Text>
          <blockquote className={classes.quote}>{rma.answer}</blockquote>
        </>
      ) : null}
      {mayWrite && possibleOf(rma).answer ? <AnswerForm rma={rma} /> : null}
    </Card>
  )
}

function AnswerForm({ rma }: { rma: Rma }) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const deed = useReturnDeed(rma.number)
  const photo = useAddPhoto(rma.number)
  const [text, setText] = useState('')
  const [files, setFiles] = useState<File[]>([])
  const only = rma.items.length === 1 ? rma.items[0]?.line : undefined

  async function send() {
    try {
      for (const file of files) await photo.mutateAsync({ file, line: only })
      setFiles([])
      await deed.mutateAsync(answerFor(text.trim()))
      say.done(t('returnDesk.answered'))
    } catch {
      // The notice below says which of the two it was.
    }
  }

  return (
    <>
      <Textarea
        mt="sm"
        label={t('returnDesk.answerFor')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={4000}
        autosize
        minRows={2}
        mb="xs"
      />
      <PhotoPicker files={files} onChange={setFiles} />
      {photo.error || deed.error ? (
        <Text size="sm" role="alert" c="var(--mantine-color-error)" mt="xs">
          {reason(photo.error ?? deed.error)}
        </Text>
      ) : null}
      <Group justify="flex-end" mt="sm">
        <Button
          variant="light"
          onClick={() => void send()}
          loading={deed.isPending || photo.isPending}
          disabled={text.trim() === '' && files.length === 0}
        >
          {t('returnDesk.saveAnswer')}
        </Button>
      </Group>
    </>
  )
}
