/** Who callers turned out to be. */
@NullMarked
package org.sweetline.people.callers;

import org.jspecify.annotations.NullMarked;
