@NullMarked
package org.sweetline.reports.sums;

import org.jspecify.annotations.NullMarked;
