/** The small kind things that customers tell us, kept in short lines, and those that their words suggest. */
@NullMarked
package org.sweetline.tickets.remembered;

import org.jspecify.annotations.NullMarked;
