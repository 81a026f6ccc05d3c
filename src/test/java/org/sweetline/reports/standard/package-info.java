@NullMarked
package org.sweetline.reports.standard;

import org.jspecify.annotations.NullMarked;
