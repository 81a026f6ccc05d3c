/** What returns cost, how often there are any, and how they were decided on; each number leads to its returns. */
@NullMarked
package org.sweetline.returns.reports;

import org.jspecify.annotations.NullMarked;
