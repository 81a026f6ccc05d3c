/** What the clicks of people teach, and what another version of the rules would have said. */
@NullMarked
package org.sweetline.satisfaction.praise.lessons;

import org.jspecify.annotations.NullMarked;
