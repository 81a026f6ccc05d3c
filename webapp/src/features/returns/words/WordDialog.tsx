import { Alert, Button, Group, Modal, Select, Stack, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { useFailureText } from '@/ui/useFailureText'
import type { Fault, ReturnWord, WordKind } from '../api/shapes'
import { useKeepWord } from '../api/useKeepWord'

const FAULTS: Fault[] = ['customer', 'merchant', 'carrier']

interface Props {
  kind: WordKind
  /** Nothing for a new one. */
  word: ReturnWord | null
  onClose: () => void
}

export function WordDialog({ kind, word, onClose }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const keep = useKeepWord()
  const [form, setForm] = useState<ReturnWord>(
    word ?? {
      kind,
      code: '',
      position: 0,
      en: '',
      ko: '',
      fault: kind === 'reason' ? 'customer' : null,
      accuses: kind === 'denial' ? true : null,
      retired: false,
    },
  )
  const set = (part: Partial<ReturnWord>) => setForm((known) => ({ ...known, ...part }))
  const wrong = (field: string) => (isProblem(keep.error) ? keep.error.fieldMessage(field) : null)

  function save(event: FormEvent) {
    event.preventDefault()
    keep.mutate({ word: form, fresh: word === null }, { onSuccess: onClose })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(word ? 'returnWords.edit' : 'returnWords.add')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={t('returnWords.code')}
            description={t('returnWords.codeHint')}
            value={form.code}
            onChange={(event) => set({ code: event.currentTarget.value })}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            maxLength={60}
            error={wrong('code')}
            disabled={word !== null}
            required
          />
          {(['en', 'ko'] as const).map((language) => (
            <TextInput
              key={language}
              lang={language}
              label={t(`returnWords.${language}`)}
              value={form[language]}
              onChange={(event) => set({ [language]: event.currentTarget.value })}
              maxLength={200}
              error={wrong(language)}
              required
            />
          ))}
          {kind === 'reason' ? (
            <Select
              label={t('returnWords.fault')}
              description={t('returnWords.faultHint')}
              value={form.fault}
              onChange={(fault) => set({ fault: fault as Fault })}
              data={FAULTS.map((value) => ({ value, label: t(`returnDesk.fault.${value}`) }))}
              allowDeselect={false}
            />
          ) : null}
          {kind === 'denial' ? (
            <Switch
              label={t('returnWords.accuses')}
              description={t('returnWords.accusesHint')}
              checked={form.accuses === true}
              onChange={(event) => set({ accuses: event.currentTarget.checked })}
              disabled={word !== null}
            />
          ) : null}
          {word ? (
            <Switch
              label={t('returnWords.retire')}
              description={t('returnWords.retireHint')}
              checked={form.retired}
              onChange={(event) => set({ retired: event.currentTarget.checked })}
            />
          ) : null}
          {keep.error ? (
            <Alert color="red" role="alert">
              {reason(keep.error)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={keep.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
