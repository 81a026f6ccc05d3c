import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { usePolicyPreview } from '../api/usePolicyPreview'
import { usePublishPolicy } from '../api/usePublishPolicy'
import { PolicyPreviewView } from './PolicyPreviewView'
import classes from './policy.module.css'
import { TermFields } from './TermFields'
import { PARTS, type Part, type PolicyTerms, type PolicyVersion, type TermPart } from './terms'

interface Props {
  from: PolicyVersion
  policy: PolicyTerms
  basedOn: number
  /** With the version that was made, if one was. */
  onEnd: (made: number | null) => void
}

/** A new version from an old one. It is tried on last year's returns before it can be published. */
export function PolicyEditor({ from, policy, basedOn, onEnd }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const [draft, setDraft] = useState(policy)
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const [effective, setEffective] = useState('')
  const preview = usePolicyPreview()
  const publish = usePublishPolicy()
  const tried = preview.variables === draft && preview.data !== undefined
  const fault = isProblem(preview.error) ? preview.error.errors[0] : undefined

  /** The same each time, so that a key that is pressed draws one part anew and not all. */
  const change = useCallback((part: Part, terms: TermPart) => setDraft((known) => ({ ...known, [part]: terms })), [])

  function send() {
    const effectiveFrom = effective ? new Date(effective).toISOString() : null
    publish.mutate(
      { name, note, basedOn, effectiveFrom, policy: draft },
      {
        onSuccess: ({ version }) => {
          say.done(t('returnPolicy.published', { version }))
          onEnd(version)
        },
      },
    )
  }

  return (
    <Card
      title={t('returnPolicy.draft', { version: from.version })}
      aside={
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onEnd(null)}>
          {t('action.discard')}
        </Button>
      }
    >
      {PARTS.map(({ part, fields }) => (
        <section key={part} className={classes.part} aria-label={t(`returnPolicy.part.${part}`)}>
          <TermFields part={part} fields={fields} terms={draft[part]} currency={draft.currency} onChange={change} />
        </section>
      ))}
      <Stack gap="sm" mt="md">
        <Group>
          <Button
            variant="light"
            loading={preview.isPending}
            disabled={draft === policy}
            onClick={() => preview.mutate(draft)}
          >
            {t('returnPolicy.try')}
          </Button>
          <Text size="sm" c="dimmed">
            {t(draft === policy ? 'returnPolicy.nothingChanged' : 'returnPolicy.tryHint')}
          </Text>
        </Group>
        {preview.error ? (
          <Alert color="red" role="alert">
            {fault ? t('returnPolicy.fault', { field: fault.field, why: fault.message }) : reason(preview.error)}
          </Alert>
        ) : null}
        {tried && preview.data ? <PolicyPreviewView preview={preview.data} /> : null}
        <Group grow align="start">
          <TextInput
            label={t('returnPolicy.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={100}
            withAsterisk
          />
          <TextInput
            type="datetime-local"
            label={t('returnPolicy.effective')}
            description={t('returnPolicy.effectiveHint')}
            value={effective}
            onChange={(event) => setEffective(event.currentTarget.value)}
          />
        </Group>
        <Textarea
          label={t('returnPolicy.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={2000}
          autosize
          minRows={2}
        />
        {publish.error ? (
          <Alert color="red" role="alert">
            {reason(publish.error)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button onClick={send} loading={publish.isPending} disabled={!tried || name.trim() === ''}>
            {t('returnPolicy.publish')}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
