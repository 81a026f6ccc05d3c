/** The clock: the only source of the present. */
@NullMarked
package org.sweetline.time;

import org.jspecify.annotations.NullMarked;
