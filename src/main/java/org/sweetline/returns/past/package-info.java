/** Takes in the returns of another system that are over. */
@NullMarked
package org.sweetline.returns.past;

import org.jspecify.annotations.NullMarked;
