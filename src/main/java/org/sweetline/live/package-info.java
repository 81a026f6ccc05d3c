/** Tells open browsers what changed. */
@NullMarked
package org.sweetline.live;

import org.jspecify.annotations.NullMarked;
