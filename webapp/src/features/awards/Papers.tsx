import { Anchor } from '@mantine/core'
import { IconCertificate } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './awards.module.css'

/** A certificate in each language, for the printer. */
export function Papers({ path }: { path: string }) {
  const { t } = useTranslation()
  return (
    <p className={classes.papers}>
      <IconCertificate size={17} aria-hidden />
      <span>{t('awards.certificate')}</span>
      {(['en', 'ko'] as const).map((language) => (
        <Anchor key={language} size="sm" href={`/api/v1${path}?language=${language}`} target="_blank">
          {t(`awards.certificateIn.${language}`)}
        </Anchor>
      ))}
    </p>
  )
}
