import { api } from '@/api/client'
import type { PhoneToken } from '@/api/shapes'

/** A fresh word that lets this browser ring; it holds for an hour, so nobody keeps it. */
export function askToken(): Promise<PhoneToken> {
  return api.post<PhoneToken>('/phone/token')
}
