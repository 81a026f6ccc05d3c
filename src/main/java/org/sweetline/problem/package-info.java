/** What can go wrong, in words; the only place that knows HTTP status codes of errors. */
@NullMarked
package org.sweetline.problem;

import org.jspecify.annotations.NullMarked;
