import { SimpleGrid, Text, Textarea } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { TermInput } from './TermInput'
import { filledIn, type Part, type TermField, type TermPart } from './terms'

interface Props {
  part: Part
  fields: TermField[]
  terms: TermPart
  currency: string
  onChange: (part: Part, terms: TermPart) => void
}

/** A sentence in both languages beside the rule that it tells, so that they cannot drift apart. */
export const TermFields = memo(function TermFields({ part, fields, terms, currency, onChange }: Props) {
  const { t } = useTranslation()
  const { clause } = terms
  return (
    <>
      <div>
        <Text fw={650} size="sm" mb={6}>
          {t(`returnPolicy.part.${part}`)}
        </Text>
        {(['en', 'ko'] as const).map((language) => (
          <Textarea
            key={language}
            lang={language}
            label={t(`returnPolicy.clause.${language}`)}
            description={filledIn(clause[language], terms, currency)}
            inputWrapperOrder={['label', 'input', 'description']}
            value={clause[language]}
            onChange={(event) =>
              onChange(part, { ...terms, clause: { ...clause, [language]: event.currentTarget.value } })
            }
            maxLength={2000}
            autosize
            minRows={2}
            mb={8}
          />
        ))}
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing={6}>
        {fields.map((field) => (
          <TermInput
            key={field.name}
            field={field}
            currency={currency}
            value={terms[field.name] ?? null}
            onChange={(value) => onChange(part, { ...terms, [field.name]: value })}
          />
        ))}
      </SimpleGrid>
    </>
  )
})
