/** When somebody is there: spans of the day by the clock on the wall, weeks, single days and holidays. Knows no table. */
@NullMarked
package org.sweetline.calls.hours.opening;

import org.jspecify.annotations.NullMarked;
