/** What customers wrote and called about, by rules that can be read. */
@NullMarked
package org.sweetline.surge.topics;

import org.jspecify.annotations.NullMarked;
