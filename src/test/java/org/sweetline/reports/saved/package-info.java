@NullMarked
package org.sweetline.reports.saved;

import org.jspecify.annotations.NullMarked;
