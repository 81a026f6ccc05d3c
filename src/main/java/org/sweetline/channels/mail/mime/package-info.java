/** Reads the bytes of a mail, however broken, into headers, texts and files; knows no ticket and never throws. */
@NullMarked
package org.sweetline.channels.mail.mime;

import org.jspecify.annotations.NullMarked;
