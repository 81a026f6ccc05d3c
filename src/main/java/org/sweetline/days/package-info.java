/** Rows that are told apart by their time, packed day by day, so that a year is added up from a few hundred rows. */
@NullMarked
package org.sweetline.days;

import org.jspecify.annotations.NullMarked;
