/** An agent's phone as its agent uses it: what it does now, on which device calls ring, and how the browser becomes one. */
@NullMarked
package org.sweetline.calls.phones;

import org.jspecify.annotations.NullMarked;
