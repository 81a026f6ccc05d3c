/** The report on returns among the others: to be kept, sent regularly, drawn and exported as they are. */
@NullMarked
package org.sweetline.reports.returned;

import org.jspecify.annotations.NullMarked;
