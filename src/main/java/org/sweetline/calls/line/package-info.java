/** The line: who waits, who is free, and who is rung for whom. */
@NullMarked
package org.sweetline.calls.line;

import org.jspecify.annotations.NullMarked;
