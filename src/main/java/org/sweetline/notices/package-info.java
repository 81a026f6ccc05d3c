/** Mails that belong to no ticket: invitations, digests. They go out once and leave no text behind. */
@NullMarked
package org.sweetline.notices;

import org.jspecify.annotations.NullMarked;
