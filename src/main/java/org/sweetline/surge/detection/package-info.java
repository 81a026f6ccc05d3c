/** Tells a surge from an ordinary busy minute, and a peak day from an ordinary busy day; sums only, no clock, no database. */
@NullMarked
package org.sweetline.surge.detection;

import org.jspecify.annotations.NullMarked;
