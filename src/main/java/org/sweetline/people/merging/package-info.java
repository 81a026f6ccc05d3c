/** Two customers who are one person, made one, and two again. */
@NullMarked
package org.sweetline.people.merging;

import org.jspecify.annotations.NullMarked;
