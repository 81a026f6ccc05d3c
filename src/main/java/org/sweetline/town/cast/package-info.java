/** Who lives in the town: the invented customers and staff, and how they speak. */
@NullMarked
package org.sweetline.town.cast;

import org.jspecify.annotations.NullMarked;
