/** A peak day at the door of the running product. */
@NullMarked
package org.sweetline.surge;

import org.jspecify.annotations.NullMarked;
