import { Button, Group, Text } from '@mantine/core'
import { IconCheck, IconSparkles, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Suggestion } from '@/api/shapes'
import { newKey } from '@/lib/newKey'
import { useSay } from '@/ui/useSay'
import { useDismissSuggestion } from './api/useDismissSuggestion'
import { useRemember } from './api/useRemember'
import { useSuggestions } from './api/useSuggestions'
import classes from './remembered.module.css'

/** What the customer's own words suggest. Nothing is kept until somebody says yes; a no is for good. */
export function Suggestions({ customer, ticket }: { customer: string; ticket: string | null }) {
  const { t } = useTranslation()
  const suggestions = useSuggestions(customer, ticket).data?.items ?? []
  if (suggestions.length === 0) return null
  return (
    <ul className={classes.suggestions} aria-label={t('remembered.suggested')}>
      {suggestions.slice(0, 3).map((suggestion) => (
        <Suggested key={suggestion.key} customer={customer} suggestion={suggestion} />
      ))}
    </ul>
  )
}

function Suggested({ customer, suggestion }: { customer: string; suggestion: Suggestion }) {
  const { t } = useTranslation()
  const say = useSay()
  const remember = useRemember(customer)
  const dismiss = useDismissSuggestion(customer)

  function accept() {
    const { text, entry, key } = suggestion
    remember.mutate(
      { line: { text, entry, suggestion: key }, idempotencyKey: newKey() },
      { onSuccess: () => say.done(t('remembered.saved')), onError: say.failed(t('remembered.saveFailed')) },
    )
  }

  return (
    <li className={classes.suggestion}>
      <Text size="xs" fw={600} className={classes.why}>
        <IconSparkles size={14} aria-hidden /> {t(`remembered.heard.${suggestion.kind}`)}
      </Text>
      <p className={classes.text}>{suggestion.text}</p>
      <Text size="xs" c="dimmed" className={classes.said} lang={/[\uac00-\ud7a3]/.test(suggestion.said) ? 'ko' : 'en'}>
        {`“${suggestion.said}”`}
      </Text>
      <Group gap={8} mt={6}>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconCheck size={15} aria-hidden />}
          loading={remember.isPending}
          onClick={accept}
          aria-label={t('remembered.accept', { text: suggestion.text })}
        >
          {t('remembered.save')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconX size={15} aria-hidden />}
          loading={dismiss.isPending}
          onClick={() => dismiss.mutate(suggestion, { onError: say.failed(t('remembered.saveFailed')) })}
          aria-label={t('remembered.dismissLabel', { text: suggestion.text })}
        >
          {t('remembered.dismiss')}
        </Button>
      </Group>
    </li>
  )
}
