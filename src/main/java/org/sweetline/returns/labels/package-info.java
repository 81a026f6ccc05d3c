/** The way back: labels, the slip that goes into the parcel, and what carriers tell of it. */
@NullMarked
package org.sweetline.returns.labels;

import org.jspecify.annotations.NullMarked;
