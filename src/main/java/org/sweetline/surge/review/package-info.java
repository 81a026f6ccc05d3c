/** Peak days, campaigns, and what is looked at when a surge is over. */
@NullMarked
package org.sweetline.surge.review;

import org.jspecify.annotations.NullMarked;
