/** The mails that everybody of their kind gets: the day, the week, and what was said of one. */
@NullMarked
package org.sweetline.reports.digests;

import org.jspecify.annotations.NullMarked;
