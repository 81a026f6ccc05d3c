/** What was recorded on the town's phones. */
@NullMarked
package org.sweetline.town.phone.sound;

import org.jspecify.annotations.NullMarked;
