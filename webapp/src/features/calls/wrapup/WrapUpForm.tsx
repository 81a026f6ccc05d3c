import { Alert, Button, Group, Select, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { WrapUp, WrapUpChoices } from '@/api/shapes'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useSaveWrapUp } from '../api/useSaveWrapUp'
import { useWrapUp } from '../api/useWrapUp'
import { useWrapUpChoices } from '../api/useWrapUpChoices'
import { MoreTime } from './MoreTime'
import { useSaveWords } from './useSaveWords'
import { filledIn, useWrapUpDraft } from './useWrapUpDraft'

interface Props {
  call: number
  /** Whether the call is over; before that only notes are taken. */
  over: boolean
  /** Nothing that was typed is left to be saved. */
  onSaved?: () => void
}

/** What is to be kept of a call. */
export function WrapUpForm({ call, over, onSaved }: Props) {
  const { t } = useTranslation()
  const saved = useWrapUp(call)
  return (
    <Loaded query={saved} failed={t('wrapUp.failed')} skeleton={<ListSkeleton rows={3} height={48} />}>
      {(data) => <Fields call={call} over={over} saved={data} onSaved={onSaved} />}
    </Loaded>
  )
}

function Fields({ call, over, saved, onSaved }: Props & { saved: WrapUp }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const saveWords = useSaveWords(call)
  const choices = useWrapUpChoices().data
  const { draft, write, dropSaved } = useWrapUpDraft(call)
  const save = useSaveWrapUp(call, (sent) => {
    say.done(t('wrapUp.saved'))
    if (dropSaved(sent)) onSaved?.()
  })
  const values = filledIn(saved, draft)
  const problem = isProblem(save.error) ? save.error : null
  const options = (all: WrapUpChoices['topics'] = []) =>
    all.map(({ key, en, ko }) => ({ value: key, label: i18n.language === 'ko' ? ko : en }))

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate(values)
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {save.error ? (
          <Alert color="red" role="alert" title={t('wrapUp.saveFailed')}>
            {reason(save.error)} {t('wrapUp.safe')}
          </Alert>
        ) : null}
        <Textarea
          label={t('wrapUp.note')}
          value={values.note}
          onChange={(event) => write({ note: event.currentTarget.value })}
          autosize
          minRows={3}
          maxRows={8}
          maxLength={4000}
          error={problem?.fieldMessage('note')}
        />
        <Group grow align="flex-start" gap="sm">
          <Select
            label={t('wrapUp.topic')}
            data={options(choices?.topics)}
            value={values.topic || null}
            onChange={(topic) => write({ topic: topic ?? '' })}
            clearable
            clearButtonProps={{ 'aria-label': t('action.clear') }}
            error={problem?.fieldMessage('topic')}
          />
          <Select
            label={t('wrapUp.disposition')}
            data={options(choices?.dispositions)}
            value={values.disposition || null}
            onChange={(disposition) => write({ disposition: disposition ?? '' })}
            clearable
            clearButtonProps={{ 'aria-label': t('action.clear') }}
            error={problem?.fieldMessage('disposition')}
          />
        </Group>
        <TextInput
          type="datetime-local"
          label={`${t('wrapUp.followUp')} (${t('field.optional')})`}
          value={localMoment(values.followUpAt)}
          onChange={(event) => write({ followUpAt: momentOf(event.currentTarget.value) })}
          error={problem?.fieldMessage('followUpAt')}
        />
        <Switch
          label={t('wrapUp.praised')}
          checked={values.praised}
          onChange={(event) => write({ praised: event.currentTarget.checked })}
        />
        {values.praised ? (
          <TextInput
            label={t('wrapUp.praise')}
            value={values.praise}
            maxLength={500}
            onChange={(event) => write({ praise: event.currentTarget.value })}
            error={problem?.fieldMessage('praise')}
          />
        ) : null}
        {over ? (
          <Button type="submit" loading={save.isPending}>
            {saveWords}
          </Button>
        ) : (
          <Text size="xs" c="dimmed">
            {t('wrapUp.keptHere')}
          </Text>
        )}
        {over ? <MoreTime call={call} /> : null}
      </Stack>
    </form>
  )
}

/** What a datetime-local input shows: the moment on the reader's own clock. */
function localMoment(iso: string | null): string {
  if (!iso) return ''
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function momentOf(local: string): string | null {
  return local ? new Date(local).toISOString() : null
}
