/** What everybody may see of themselves, and nobody of others. */
@NullMarked
package org.sweetline.reports.own;

import org.jspecify.annotations.NullMarked;
