import { Anchor, Checkbox } from '@mantine/core'
import { IconBook, IconCertificate } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './awards.module.css'

const LANGUAGES = ['en', 'ko'] as const

/** A certificate or a book of kind words in each language, for the printer: with all words, or with those for everybody. */
export function Papers({ path, kind }: { path: string; kind: 'certificate' | 'book' }) {
  const { t } = useTranslation()
  const [outside, setOutside] = useState(false)
  const Icon = kind === 'book' ? IconBook : IconCertificate
  return (
    <div className={classes.papers}>
      <Icon size={17} aria-hidden />
      <span>{t(`awards.${kind}`)}</span>
      {LANGUAGES.map((language) => (
        <Anchor
          key={language}
          size="sm"
          href={`/api/v1${path}?language=${language}${outside ? '&public=true' : ''}`}
          target="_blank"
        >
          {t(`awards.${kind}In.${language}`)}
        </Anchor>
      ))}
      <Checkbox
        size="xs"
        label={t('awards.onlyOutside')}
        checked={outside}
        onChange={(event) => setOutside(event.currentTarget.checked)}
      />
    </div>
  )
}
