/** Reads what the product answers, as strictly as Twilio does. */
@NullMarked
package org.sweetline.town.phone.twiml;

import org.jspecify.annotations.NullMarked;
