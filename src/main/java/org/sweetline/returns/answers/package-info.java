/** What customers answer by mail, where their return waits for it. */
@NullMarked
package org.sweetline.returns.answers;

import org.jspecify.annotations.NullMarked;
