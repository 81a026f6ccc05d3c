/** Counts what each minute brings, sees a surge while it begins, and keeps what was done about it. */
@NullMarked
package org.sweetline.surge;

import org.jspecify.annotations.NullMarked;
