/** Gives money, credit or other goods for what came back: once, never too much, and large sums by two people. */
@NullMarked
package org.sweetline.returns.settling;

import org.jspecify.annotations.NullMarked;
