/** The year's awards: customers and colleagues choose, formulas count, and what is frozen stays as it was. */
@NullMarked
package org.sweetline.satisfaction.awards;

import org.jspecify.annotations.NullMarked;
