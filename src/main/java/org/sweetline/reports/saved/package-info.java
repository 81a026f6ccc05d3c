/** Reports under a name, and when they are mailed to whom. */
@NullMarked
package org.sweetline.reports.saved;

import org.jspecify.annotations.NullMarked;
