/** Whole ways of data through the running product, black box, in the words of the people who use it. */
@NullMarked
package org.sweetline.stories;

import org.jspecify.annotations.NullMarked;
