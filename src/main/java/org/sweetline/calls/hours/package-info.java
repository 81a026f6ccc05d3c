/** How the phone is set up: who answers when, what callers hear and choose, who is not let in. Start at Reception. */
@NullMarked
package org.sweetline.calls.hours;

import org.jspecify.annotations.NullMarked;
