/** What a peak did: against ordinary days, and to what came after. */
@NullMarked
package org.sweetline.reports.peaks;

import org.jspecify.annotations.NullMarked;
