/** The few switches that help on a peak day, each with its way back. */
@NullMarked
package org.sweetline.surge.steering;

import org.jspecify.annotations.NullMarked;
