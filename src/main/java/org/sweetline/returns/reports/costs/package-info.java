/** What a manager says that returns cost beside what is paid for them. */
@NullMarked
package org.sweetline.returns.reports.costs;

import org.jspecify.annotations.NullMarked;
