/** Raw deliveries, stored before anything reads them. */
@NullMarked
package org.sweetline.intake;

import org.jspecify.annotations.NullMarked;
