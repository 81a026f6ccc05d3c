/** An agent says which customer is calling. */
@NullMarked
package org.sweetline.calls.who;

import org.jspecify.annotations.NullMarked;
