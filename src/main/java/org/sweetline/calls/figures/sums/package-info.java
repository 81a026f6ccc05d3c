/** Adds up what each call and each agent's part of it took, once the call has ended. */
@NullMarked
package org.sweetline.calls.figures.sums;

import org.jspecify.annotations.NullMarked;
