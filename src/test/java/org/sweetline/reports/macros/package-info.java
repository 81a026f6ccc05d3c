@NullMarked
package org.sweetline.reports.macros;

import org.jspecify.annotations.NullMarked;
