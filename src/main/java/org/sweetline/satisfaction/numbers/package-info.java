/** What a count of answers says and how sure it is: intervals, differences, verdicts. Knows nothing but numbers. */
@NullMarked
package org.sweetline.satisfaction.numbers;

import org.jspecify.annotations.NullMarked;
