/** Accounts, sign-in, permissions, tokens and the audit trail. */
@NullMarked
package org.sweetline.security;

import org.jspecify.annotations.NullMarked;
