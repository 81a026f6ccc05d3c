/** Pictures that a mail only points to: fetched by us, on an agent's wish, and by nobody else for anything else. */
@NullMarked
package org.sweetline.channels.mail.remote;

import org.jspecify.annotations.NullMarked;
