/** Which answers are due, over real tables. */
@NullMarked
package org.sweetline.surge.incidents;

import org.jspecify.annotations.NullMarked;
