import { useTranslation } from 'react-i18next'
import { type Failure, reasonKey } from './FailureView'

/** Why something failed, in the reader's language where we know the problem, in the server's words where we don't. */
export function useFailureText(): (failure: unknown) => string {
  const { t, i18n } = useTranslation()
  return (error) => {
    const failure = (error ?? {}) as Failure
    const known = failure.slug ? `problem.${failure.slug}` : ''
    if (known && i18n.exists(known)) return t(known as 'problem.no-address')
    return failure.detail || t(reasonKey(failure))
  }
}
