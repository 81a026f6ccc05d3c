/** Programs that measure the product and print a table; the floor of each figure is measured in the same run. */
@NullMarked
package org.sweetline.bench;

import org.jspecify.annotations.NullMarked;
