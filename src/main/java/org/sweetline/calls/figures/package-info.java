/** What the phones did: volumes, waits, handling and what came of it, from our own rows, down to the calls behind a number. */
@NullMarked
package org.sweetline.calls.figures;

import org.jspecify.annotations.NullMarked;
