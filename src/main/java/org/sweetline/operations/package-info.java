/** What an administrator sees and does: health, parked reactions, stuck deliveries. */
@NullMarked
package org.sweetline.operations;

import org.jspecify.annotations.NullMarked;
