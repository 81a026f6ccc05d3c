/** How awards are won: what counts, how it is weighed, and whether it is still the same. Knows nothing but numbers. */
@NullMarked
package org.sweetline.satisfaction.awards.formulas;

import org.jspecify.annotations.NullMarked;
