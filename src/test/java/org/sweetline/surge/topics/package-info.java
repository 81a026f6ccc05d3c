/** Of the board, what needs no product to be shown. */
@NullMarked
package org.sweetline.surge.topics;

import org.jspecify.annotations.NullMarked;
