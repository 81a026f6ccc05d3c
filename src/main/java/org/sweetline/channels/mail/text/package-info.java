/** What a reader of a mail sees: clean HTML, text without markup, and what was said now apart from what was quoted. */
@NullMarked
package org.sweetline.channels.mail.text;

import org.jspecify.annotations.NullMarked;
