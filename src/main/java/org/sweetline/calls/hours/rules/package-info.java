/** What holds for every call: settings, the keypad menu, announcements, and numbers that are not let in. */
@NullMarked
package org.sweetline.calls.hours.rules;

import org.jspecify.annotations.NullMarked;
