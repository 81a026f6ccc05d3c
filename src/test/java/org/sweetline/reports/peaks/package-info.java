@NullMarked
package org.sweetline.reports.peaks;

import org.jspecify.annotations.NullMarked;
