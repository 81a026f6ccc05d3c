import { useTranslation } from 'react-i18next'
import { type Failure, reasonKey } from './FailureView'

/** Why something failed, in the reader's language where we know the problem, in the server's English words where we don't and they are read. */
export function useFailureText(): (failure: unknown) => string {
  const { t, i18n } = useTranslation()
  return (error) => {
    const failure = (error ?? {}) as Failure
    const known = failure.slug ? `problem.${failure.slug}` : ''
    if (known && i18n.exists(known)) return t(known as 'problem.no-address')
    return (i18n.language === 'en' && failure.detail) || t(reasonKey(failure))
  }
}
