/** The mail door: brings mail in from IMAP and the pipe, reads it, and sends the desk's replies by SMTP. */
@NullMarked
package org.sweetline.channels.mail;

import org.jspecify.annotations.NullMarked;
