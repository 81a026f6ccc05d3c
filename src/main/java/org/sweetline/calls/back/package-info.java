/** Calling out: what may be dialled and how fast, calls that agents place, and customers who are to be called back. */
@NullMarked
package org.sweetline.calls.back;

import org.jspecify.annotations.NullMarked;
