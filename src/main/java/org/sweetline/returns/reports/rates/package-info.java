/** Counts, day by day, what was sent and what of it came back, so that a report of a year adds up days and not orders. */
@NullMarked
package org.sweetline.returns.reports.rates;

import org.jspecify.annotations.NullMarked;
