/** Versions of the rules as they are kept, read and checked. */
@NullMarked
package org.sweetline.abuse.sets;

import org.jspecify.annotations.NullMarked;
