/** Of days and campaigns, what needs no product to be shown. */
@NullMarked
package org.sweetline.surge.review;

import org.jspecify.annotations.NullMarked;
