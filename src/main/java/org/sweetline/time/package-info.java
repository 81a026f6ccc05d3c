/** The clock, the only source of the present; and times as the database hands them over. */
@NullMarked
package org.sweetline.time;

import org.jspecify.annotations.NullMarked;
