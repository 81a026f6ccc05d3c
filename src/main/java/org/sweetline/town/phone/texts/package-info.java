/** Text messages to and from the people of the town. */
@NullMarked
package org.sweetline.town.phone.texts;

import org.jspecify.annotations.NullMarked;
