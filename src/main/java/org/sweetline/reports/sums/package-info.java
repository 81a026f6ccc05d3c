/** A narrow row a ticket, and what they add up to. */
@NullMarked
package org.sweetline.reports.sums;

import org.jspecify.annotations.NullMarked;
