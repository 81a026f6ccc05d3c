/** Texts over Twilio: in by webhook, out by REST, with what became of each. */
@NullMarked
package org.sweetline.channels.sms;

import org.jspecify.annotations.NullMarked;
