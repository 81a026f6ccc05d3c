/** Tells a surge from an ordinary busy minute: proved by simulation. */
@NullMarked
package org.sweetline.surge.detection;

import org.jspecify.annotations.NullMarked;
