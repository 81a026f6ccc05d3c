import { Button, Group, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import classes from './policy.module.css'
import { filledIn, PARTS, type PolicyTerms, type PolicyVersion } from './terms'
import { useTermText } from './useTermText'

/** One version as customers read it, with the rule that the desk goes by beside each sentence. */
export function PolicyReading({ version, onEdit }: { version: PolicyVersion; onEdit?: () => void }) {
  const { t } = useTranslation()
  return (
    <Card
      title={t('returnPolicy.title', { version: version.version, name: version.name })}
      aside={
        onEdit ? (
          <Button size="compact-sm" variant="light" leftSection={<IconPencil size={15} aria-hidden />} onClick={onEdit}>
            {t('returnPolicy.edit')}
          </Button>
        ) : null
      }
    >
      {version.note ? (
        <Text size="sm" c="dimmed" mb="sm">
          {version.note}
        </Text>
      ) : null}
      {version.policy ? <Parts policy={version.policy} /> : null}
    </Card>
  )
}

function Parts({ policy }: { policy: PolicyTerms }) {
  const { t, i18n } = useTranslation()
  /** The reader's own first. */
  const languages = i18n.language === 'ko' ? (['ko', 'en'] as const) : (['en', 'ko'] as const)
  const text = useTermText(policy.currency)
  return PARTS.map(({ part, fields }) => (
    <section key={part} className={classes.part} aria-label={t(`returnPolicy.part.${part}`)}>
      <div>
        <Text fw={650} size="sm">
          {t(`returnPolicy.part.${part}`)}
        </Text>
        {languages.map((language) => (
          <p key={language} lang={language}>
            {filledIn(policy[part].clause[language], policy[part], policy.currency)}
          </p>
        ))}
      </div>
      <dl className={classes.terms}>
        {fields.map((field) => (
          <Group key={field.name} justify="space-between" gap="xs" wrap="nowrap">
            <dt>{t(`returnPolicy.field.${field.name}` as 'returnPolicy.field.days')}</dt>
            <dd className="num">{text(field, policy[part][field.name])}</dd>
          </Group>
        ))}
      </dl>
    </section>
  ))
}
